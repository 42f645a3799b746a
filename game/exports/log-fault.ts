import type { Event } from '../session/events';
import { evolve } from '../session/evolve';
import { initial, type State } from '../session/state';
import type { Check, LogFault } from './faults/check';
import { namedTwice } from './faults/named-twice';
import { actsFromSeats, namesItsParties } from './faults/nobody-there';
import { agreesAsItSays } from './faults/not-agreed';
import { endsAsPlayed } from './faults/not-the-result';
import { speaksForItself } from './faults/not-theirs';
import { opensNothing } from './faults/opens-something';
import { fitsTheStore, goesThroughItsStages, opensAndGoesOn } from './faults/out-of-order';
import { isReadByItsReaders } from './faults/wrong-readers';

const checks: readonly Check[] = [
  opensAndGoesOn,
  fitsTheStore,
  opensNothing,
  goesThroughItsStages,
  actsFromSeats,
  namesItsParties,
  speaksForItself,
  agreesAsItSays,
  endsAsPlayed,
  isReadByItsReaders,
];

/** The state after an event, or null where the log cannot have come to it. */
function after(state: State, event: Event): State | null {
  try {
    return evolve(state, event);
  } catch {
    return null;
  }
}

/**
 * The first event of a log that came in as a file which no session can have come to; null: nothing speaks against it. Who was
 * where, who signed what, and what it came to are worked out anew from the events before.
 */
export function logFault(log: readonly Event[]): LogFault | null {
  let state = initial;
  const before: Event[] = [];
  for (const [position, event] of log.entries()) {
    for (const check of checks) {
      const problem = check({ state, event, before });
      if (problem !== null) return { position, problem };
    }
    const next = after(state, event);
    if (!next) return { position, problem: 'it does not fit what stands before it' };
    state = next;
    before.push(event);
  }
  return namedTwice(log);
}
