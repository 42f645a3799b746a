import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import type { Clock, State } from '../state';

type OfFork = EventOf<'session-forked' | 'origin-recorded'>;

const still = { paused: true, deadline: null, pauseReason: null, waitingFor: null };

/** The phase stands where it stood there: what passed between that moment and this one counts as a pause. */
function stood(clock: Clock | null, { clock: mode, stoodAt, remaining }: EventOf<'session-forked'>): Clock | null {
  if (!clock) return null;
  // Time that moves on by itself is not over for good.
  const overdue = clock.overdue && mode === 'facilitator';
  return { ...clock, ...still, pausedAt: stoodAt, remaining, overdue };
}

function forked(state: State, event: EventOf<'session-forked'>): State {
  const { at, title, pace, clock: clockMode, table, timetable, startsAt, absence, seating, alone } = event;
  const setup = { table, timetable, startsAt, absence, seating, alone };
  const clock = stood(state.clock, event);
  return { ...state, title, pace, clockMode, setup, clock, leftPhase: null, fork: { at, origin: null } };
}

/** A session that goes on from the middle of another. */
export function evolveFork(state: State, event: OfFork): State {
  switch (event.type) {
    case 'session-forked':
      return forked(state, event);
    case 'origin-recorded': {
      const { session, position, seat, lead } = event;
      return state.fork ? { ...state, fork: { ...state.fork, origin: { session, position, seat, lead } } } : state;
    }
    default:
      return unreachable(event);
  }
}
