import { isoTime } from '../../game/exports/iso-time';
import type { ExportJob } from './job';

/** What a file is saved as: the scenario, the day on which the session was opened, and what it is; no title, and no name. */
export function fileName({ file, log, full }: Pick<ExportJob, 'file' | 'log' | 'full'>): string {
  const scenario = log.find((event) => event.type === 'scenario-adopted')?.scenario.id ?? 'session';
  const day = isoTime(log[0]?.at ?? 0).slice(0, 10);
  return `parley-${scenario}-${day}-${full ? 'with-names-' : ''}${file}`;
}
