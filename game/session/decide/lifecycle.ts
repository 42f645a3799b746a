import { own } from '../../own';
import type { PublicScenario } from '../../scenario/readers';
import { delayEndedIn, outcomeOf, standing, tierOf } from '../../scoring/outcome';
import { scoreOf } from '../../scoring/score';
import type { Command, ServerCommand, Stamp } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import type { Event } from '../events';
import { evolve } from '../evolve';
import { phaseAfter } from '../next-phase';
import { phaseAt } from '../phases';
import type { Clock, State } from '../state';
import { minutesOf } from '../tempo';
import { botsInstructed } from './bots';
import { releaseDue, releaseLeftOver } from './injects';
import { openRatification, ratify } from './ratification';
import { announcement } from './signatures';

type Of<Type extends (Command | ServerCommand)['type']> = Extract<Command | ServerCommand, { type: Type }>;
type Playing = Pick<Asked, 'state' | 'scenario' | 'stamp'>;

const msPerMinute = 60_000;

/** [LC2] The facilitator starts the first phase of the first round. */
export function startSession({ state, scenario, stamp }: Asked): Decision {
  if (state.stage === 'closed') return refuse('session-closed');
  if (state.stage === 'playing') return refuse('session-started');
  const playing = { state, scenario, stamp };
  return accept(
    { type: 'session-started', ...told(stamp, 'everyone') },
    ...briefs(playing),
    ...botsInstructed(state, stamp),
    ...nextPhase(playing, -1),
  );
}

/** [LC13] Until the start people change places; each party reads its brief from then on. */
const briefs = ({ state, scenario, stamp }: Playing): Event[] =>
  scenario.parties.flatMap(({ id: party }): Event[] => {
    const brief = own(state.briefs, party);
    return brief ? [{ type: 'brief-issued', ...told(stamp, [party]), party, brief }] : [];
  });

/** [LC3, LC14] The next phase that is to be played, for as long as the timetable or the pace says; 0 minutes run no clock. */
function nextPhase(playing: Playing, after: number): Event[] {
  const { state, scenario, stamp } = playing;
  const entry = phaseAfter(state, scenario, after);
  if (!entry) return close(playing);
  const span = Math.round(minutesOf(state, scenario, entry.index) * msPerMinute);
  const deadline = span > 0 ? stamp.at + span : null;
  return [
    { type: 'phase-started', ...told(stamp, 'everyone'), phase: entry.index, deadline },
    ...(entry.phase.ratifies ? openRatification(playing) : []),
  ];
}

/** [IN2, IN3, RT6] What a phase leaves behind when it ends: injects still to come in it, what they set off, and the votes. */
function endPhase(playing: Playing): Event[] {
  const { scenario, stamp } = playing;
  return inTurn(playing, releaseLeftOver, releaseDue, ({ state }) =>
    phaseAt(scenario, state.phase)?.phase.ratifies ? ratify({ state, scenario, stamp }) : [],
  );
}

/** What several steps make happen, each of them on the state that the one before it left. */
function inTurn(playing: Playing, ...steps: readonly ((playing: Playing) => readonly Event[])[]): Event[] {
  const events: Event[] = [];
  let { state } = playing;
  for (const step of steps) {
    const made = step({ ...playing, state });
    events.push(...made);
    state = made.reduce(evolve, state);
  }
  return events;
}

function leavePhase(playing: Playing): Event[] {
  const over = ({ state, scenario }: Playing) => state.ratificationFailed && scenario.afterFailure === 'end';
  return inTurn(playing, endPhase, (after) => (over(after) ? close(after) : nextPhase(after, after.state.phase)));
}

/** [LC9–LC10, RT8] The close ratifies what is not yet ratified, tells everyone what is in force, and each party its own score. */
const close = (playing: Playing): Event[] => inTurn(playing, releaseDue, ratify, announceAll, result);

const announceAll = ({ state: { agreements }, stamp }: Playing): Event[] => {
  const stands = standing(agreements).map(({ proposal }) => proposal);
  return agreements
    .filter(({ announced, proposal }) => !announced && stands.includes(proposal))
    .map((agreement) => announcement({ stamp }, agreement));
};

function result({ state: { agreements, briefs, setup }, scenario, stamp }: Playing): Event[] {
  const outcome = outcomeOf(scenario, agreements);
  const ended = delayEndedIn(scenario, agreements);
  const scores = scenario.parties.flatMap(({ id: party }): Event[] => {
    const brief = briefs[party];
    if (!brief) return [];
    return [{ type: 'party-scored', ...told(stamp, [party]), party, score: scoreOf(brief, outcome, ended) }];
  });
  return [
    { type: 'session-closed', ...told(stamp, 'everyone'), outcome, tier: tierOf(scenario, agreements) },
    ...scores,
    // [SO3] Nobody is there from whom anything would be kept.
    ...(setup.alone ? [{ type: 'review-opened' as const, ...told(stamp, 'everyone'), talk: true, notes: true }] : []),
  ];
}

function clockOf({ stage, clock }: State): Clock | 'session-not-started' | 'session-closed' {
  if (stage === 'closed') return 'session-closed';
  return stage === 'lobby' || !clock ? 'session-not-started' : clock;
}

/** [LC5] While the clock is paused nothing is done but talk inside a delegation and with control. */
export function pauseClock({ state, stamp }: Asked, { reason }: Of<'pause-clock'>): Decision {
  const clock = clockOf(state);
  if (typeof clock === 'string') return refuse(clock);
  if (clock.paused) return refuse('clock-paused');
  const remaining = clock.deadline === null ? null : Math.max(0, clock.deadline - stamp.at);
  const why = { reason: reason ?? null, waitingFor: null };
  return accept({ type: 'clock-paused', ...told(stamp, 'everyone'), remaining, ...why });
}

/** [LC5] The phase goes on with the time that was left. */
export function resumeClock({ state, stamp }: Pick<Asked, 'state' | 'stamp'>): Decision {
  const clock = clockOf(state);
  if (typeof clock === 'string') return refuse(clock);
  if (!clock.paused) return refuse('clock-running');
  const deadline = clock.remaining === null ? null : stamp.at + clock.remaining;
  return accept({ type: 'clock-resumed', ...told(stamp, 'everyone'), deadline });
}

/** [LC6] Extends or cuts the phase by minutes; a cut past now ends it now. */
export function adjustClock({ state, stamp }: Asked, { minutes }: Of<'adjust-clock'>): Decision {
  const clock = clockOf(state);
  if (typeof clock === 'string') return refuse(clock);
  const by = Math.round(minutes * msPerMinute);
  if (clock.paused && clock.remaining !== null) {
    const remaining = Math.max(0, clock.remaining + by);
    return accept({ type: 'clock-adjusted', ...told(stamp, 'everyone'), minutes, deadline: null, remaining });
  }
  if (clock.deadline === null) return refuse('no-clock');
  const deadline = Math.max(stamp.at, Math.max(clock.deadline, stamp.at) + by);
  return accept({ type: 'clock-adjusted', ...told(stamp, 'everyone'), minutes, deadline, remaining: null });
}

/** [LC7] From the phase named on to the next; after the last one the session closes. */
export function advancePhase({ state, scenario, stamp }: Asked, { phase }: Of<'advance-phase'>): Decision {
  const clock = clockOf(state);
  if (typeof clock === 'string') return refuse(clock);
  if (phase !== state.phase) return refuse('phase-over');
  return accept(...leavePhase({ state, scenario, stamp }));
}

/** [LC8] The facilitator ends the session at any moment of play. */
export function endSession({ state, scenario, stamp }: Asked): Decision {
  const clock = clockOf(state);
  if (typeof clock === 'string') return refuse(clock);
  return accept(...inTurn({ state, scenario, stamp }, releaseLeftOver, close));
}

/** [LC4] A phase whose time is up advances by itself, or waits for the facilitator, as the session was set up. */
export function deadlinePassed(
  state: State,
  scenario: PublicScenario,
  { stamp, deadline }: { stamp: Stamp; deadline: number },
): Decision {
  const clock = clockOf(state);
  if (typeof clock === 'string') return refuse(clock);
  const due = clock.deadline === deadline && stamp.at >= deadline && !clock.paused && !clock.overdue;
  if (!due) return refuse('clock-running');
  if (state.clockMode === 'facilitator') return accept({ type: 'phase-overdue', ...told(stamp, 'everyone') });
  return accept(...leavePhase({ state, scenario, stamp }));
}
