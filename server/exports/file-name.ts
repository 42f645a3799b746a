import { isoTime } from '../../game/exports/iso-time';
import type { Event } from '../../game/session/events';

type Leaving = Readonly<{ file: string; log: readonly Event[]; full: boolean }>;

/** What a file is saved as: the scenario, the day on which the session was opened, and what it is; no title, and no name. */
export function fileName({ file, log, full }: Leaving): string {
  const scenario = log.find((event) => event.type === 'scenario-adopted')?.scenario.id ?? 'session';
  const day = isoTime(log[0]?.at ?? 0).slice(0, 10);
  return `parley-${scenario}-${day}-${full ? 'with-names-' : ''}${file}`;
}
