import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import { phaseAt } from '../phases';
import type { Clock, State } from '../state';
import { emptyFloor } from './floor';

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

function startPhase(state: State, { at, deadline, phase }: EventOf<'phase-started'>): State {
  const still = { paused: false, pausedAt: null, pausedFor: 0, pauseReason: null, remaining: null, overdue: false };
  const ratifies = state.scenario ? phaseAt(state.scenario, phase)?.phase.ratifies : false;
  return {
    ...state,
    phase,
    floor: emptyFloor,
    clock: { startedAt: at, deadline, ...still },
    ratificationFailed: ratifies ? false : state.ratificationFailed,
  };
}

/** The clock, and the stages from lobby to review. */
export function evolveLifecycle(state: State, event: Lifecycle): State {
  switch (event.type) {
    case 'session-started':
      return { ...state, stage: 'playing' };
    case 'phase-started':
      return startPhase(state, event);
    case 'phase-overdue':
      return wind(state, { overdue: true });
    case 'clock-paused':
      return wind(state, {
        paused: true,
        pausedAt: event.at,
        pauseReason: event.reason,
        remaining: event.remaining,
        deadline: null,
      });
    case 'clock-resumed': {
      const { pausedAt, pausedFor } = state.clock ?? { pausedAt: null, pausedFor: 0 };
      const stood = pausedFor + (pausedAt === null ? 0 : event.at - pausedAt);
      return wind(state, {
        paused: false,
        pausedAt: null,
        pausedFor: stood,
        pauseReason: null,
        remaining: null,
        deadline: event.deadline,
      });
    }
    case 'clock-adjusted':
      return wind(state, { deadline: event.deadline, remaining: event.remaining, overdue: false });
    case 'session-closed':
      return { ...state, stage: 'closed', clock: null, floor: emptyFloor, outcome: event.outcome, tier: event.tier };
    case 'party-scored':
      return { ...state, scores: { ...state.scores, [event.party]: event.score } };
    case 'review-opened':
      return { ...state, reviewOpen: true };
    default:
      return unreachable(event);
  }
}
