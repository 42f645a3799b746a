import type { StressChange } from '../../../game/scenario/stress-model';
import type { Event } from '../../../game/session/events';

/** What injects had changed by then. Only a log that is open to the reader tells of it. */
export const stressChangesIn = (log: readonly Event[]): readonly StressChange[] =>
  log.flatMap((event) => (event.type === 'inject-triggered' && Object.keys(event.stress).length ? [event.stress] : []));
