import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import type { Clock, State } from '../state';

type Lifecycle = EventOf<
  | 'session-started'
  | 'phase-started'
  | 'phase-overdue'
  | 'clock-paused'
  | 'clock-resumed'
  | 'clock-adjusted'
  | 'session-closed'
  | 'party-scored'
  | 'review-opened'
>;

const wind = (state: State, by: Partial<Clock>): State =>
  state.clock ? { ...state, clock: { ...state.clock, ...by } } : state;

/** The clock, and the stages from lobby to review. */
export function evolveLifecycle(state: State, event: Lifecycle): State {
  switch (event.type) {
    case 'session-started':
      return { ...state, stage: 'playing' };
    case 'phase-started': {
      const { at: startedAt, deadline, phase } = event;
      return { ...state, phase, clock: { startedAt, deadline, paused: false, remaining: null, overdue: false } };
    }
    case 'phase-overdue':
      return wind(state, { overdue: true });
    case 'clock-paused':
      return wind(state, { paused: true, remaining: event.remaining, deadline: null });
    case 'clock-resumed':
      return wind(state, { paused: false, remaining: null, deadline: event.deadline });
    case 'clock-adjusted':
      return wind(state, { deadline: event.deadline, remaining: event.remaining, overdue: false });
    case 'session-closed':
      return { ...state, stage: 'closed', clock: null, outcome: event.outcome, tier: event.tier };
    case 'party-scored':
      return { ...state, scores: { ...state.scores, [event.party]: event.score } };
    case 'review-opened':
      return { ...state, reviewOpen: true };
    default:
      return unreachable(event);
  }
}
