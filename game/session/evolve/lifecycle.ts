import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import { phaseAt } from '../phases';
import type { Clock, LeftPhase, State } from '../state';
import { emptyFloor } from './floor';

type Lifecycle = EventOf<
  | 'session-started'
  | 'phase-started'
  | 'phase-overdue'
  | 'phase-reopened'
  | 'clock-paused'
  | 'clock-resumed'
  | 'clock-adjusted'
  | 'session-closed'
  | 'outcome-corrected'
  | 'party-scored'
  | 'review-opened'
>;

const wind = (state: State, by: Partial<Clock>): State =>
  state.clock ? { ...state, clock: { ...state.clock, ...by } } : state;

const still = { paused: false, pausedAt: null, pauseReason: null, waitingFor: null, remaining: null };
const fresh = { ...still, pausedFor: 0, overdue: false, extended: false };

/** What a person moved on from can be come back to; what time moved on from cannot. */
const leftBy = (state: State, { by, at }: EventOf<'phase-started'>): LeftPhase | null => {
  const { phase, clock, floor, ratificationFailed } = state;
  return by === 'server' || clock === null ? null : { phase, clock, floor, ratificationFailed, at };
};

function startPhase(state: State, event: EventOf<'phase-started'>): State {
  const { at, deadline, phase } = event;
  const ratifies = state.scenario ? phaseAt(state.scenario, phase)?.phase.ratifies : false;
  return {
    ...state,
    phase,
    floor: emptyFloor,
    clock: { startedAt: at, deadline, ...fresh },
    leftPhase: leftBy(state, event),
    ratificationFailed: ratifies ? false : state.ratificationFailed,
  };
}

/** As it was left, the time spent elsewhere not counted. */
function reopenPhase(state: State, { at, deadline, remaining }: EventOf<'phase-reopened'>): State {
  const { leftPhase } = state;
  if (!leftPhase) return state;
  const { phase, clock, floor, ratificationFailed } = leftPhase;
  const { pausedAt, pausedFor } = clock;
  const away = at - leftPhase.at;
  const shifted = pausedAt === null ? { pausedFor: pausedFor + away } : {};
  const wound = { ...clock, ...shifted, deadline, remaining };
  return { ...state, phase, floor, clock: wound, ratificationFailed, leftPhase: null };
}

function correct(state: State, { at, by, reason, outcome, tier }: EventOf<'outcome-corrected'>): State {
  const before = { outcome: state.outcome ?? {}, tier: state.tier ?? 'no-deal' };
  return { ...state, outcome, tier, corrections: [...state.corrections, { at, by, reason, ...before }] };
}

function resume(state: State, event: EventOf<'clock-resumed'>): State {
  const { pausedAt, pausedFor } = state.clock ?? { pausedAt: null, pausedFor: 0 };
  const stood = pausedFor + (pausedAt === null ? 0 : event.at - pausedAt);
  return wind(state, { ...still, pausedFor: stood, deadline: event.deadline });
}

function adjust(state: State, { by, deadline, remaining }: EventOf<'clock-adjusted'>): State {
  const extended = by === 'server' ? { extended: true } : {};
  return wind(state, { deadline, remaining, overdue: false, ...extended });
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
        // One pause, though it may come to wait for somebody else.
        pausedAt: state.clock?.pausedAt ?? event.at,
        pauseReason: event.reason,
        waitingFor: event.waitingFor,
        remaining: event.remaining,
        deadline: null,
      });
    case 'clock-resumed':
      return resume(state, event);
    case 'clock-adjusted':
      return adjust(state, event);
    case 'phase-reopened':
      return reopenPhase(state, event);
    case 'session-closed': {
      const { outcome, tier } = event;
      return { ...state, stage: 'closed', clock: null, leftPhase: null, floor: emptyFloor, outcome, tier };
    }
    case 'outcome-corrected':
      return correct(state, event);
    case 'party-scored':
      return { ...state, scores: { ...state.scores, [event.party]: event.score } };
    case 'review-opened':
      return { ...state, review: { talk: event.talk, notes: event.notes } };
    default:
      return unreachable(event);
  }
}
