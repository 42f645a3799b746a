import { blanked } from '../../game/exports/blanked';
import { pseudonymised } from '../../game/exports/pseudonymised';
import type { Event } from '../../game/session/events';

type Leaving = Readonly<{ log: readonly Event[]; full: boolean; others: readonly string[] }>;
type Exported = Readonly<{ events: Event[]; pseudonymised: boolean }>;

/**
 * The log as it leaves the installation in a file: without what opens anything, and unless it is to be `full`, without
 * names. `others` are people elsewhere who may be named in it.
 */
export function asExported({ log, full, others }: Leaving): Exported {
  const blank = log.map(blanked);
  return { events: [...(full ? blank : pseudonymised(blank, others))], pseudonymised: !full };
}
