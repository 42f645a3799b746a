import type { Action } from '../../game/scenario/round';
import { type PhaseAt, phaseAt, phasesOf } from '../../game/session/phases';
import type { State } from '../../game/session/state';
import { isAhead, nextPhase } from './next-phase';
import { minutesWords } from './span-words';

const actions: readonly Readonly<{ action: Action; may: string; closed: string; heading: string }>[] = [
  { action: 'talk-private', may: 'talk in private', closed: 'private talks', heading: 'Private talks' },
  { action: 'talk-plenary', may: 'speak in plenary', closed: 'plenary', heading: 'Plenary' },
  { action: 'table', may: 'table and amend', closed: 'tabling', heading: 'Tabling and amending' },
  { action: 'sign', may: 'sign', closed: 'signing', heading: 'Signing' },
];

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** "talk in private, table and amend; no plenary or signing": what a phase is for, and what not. */
export function mayWords(allows: readonly Action[]): string {
  const open = actions.filter(({ action }) => allows.includes(action)).map(({ may }) => may);
  const closed = actions.filter(({ action }) => !allows.includes(action)).map(({ closed: words }) => words);
  if (open.length === 0) return 'talk inside your delegation and with control only';
  return `${open.join(', ')}${closed.length > 0 ? `; no ${either(closed)}` : ''}`;
}

/** The next phase in which something will be possible, if things stay as they are. */
export const opensIn = (state: State, action: Action): PhaseAt | undefined =>
  state.scenario
    ? phasesOf(state.scenario).find((entry) => entry.phase.allows.includes(action) && isAhead(state, entry))
    : undefined;

type Later = Readonly<{ what: string; when: string }>;

/** What the phase on the clock does not allow, and when it will be allowed. */
export function laterWords(state: State): readonly Later[] {
  const now = state.scenario ? phaseAt(state.scenario, state.phase) : undefined;
  if (!now || state.stage !== 'playing') return [];
  return actions
    .filter(({ action }) => !now.phase.allows.includes(action))
    .map(({ action, heading }) => {
      const later = opensIn(state, action);
      return { what: heading, when: later ? `${later.round.name}, ${later.phase.name}` : 'no later phase' };
    });
}

/** What now, and what next with its minutes, as short as beside a clock. */
export function phaseWords(state: State): Readonly<{ now: string; next: string }> {
  if (!state.scenario) return { now: '', next: '' };
  if (state.stage === 'closed')
    return { now: 'Session over', next: state.reviewOpen ? 'review is open' : 'next: review' };
  const lobby = state.stage === 'lobby';
  const next = lobby ? phaseAt(state.scenario, 0) : nextPhase(state);
  const minutes = (next?.phase.minutes ?? 0) * (state.pace?.factor ?? 1);
  return {
    now: lobby ? 'Lobby' : (phaseAt(state.scenario, state.phase)?.phase.name ?? ''),
    next: next ? `next: ${next.phase.name}${minutes > 0 ? `, ${minutesWords(minutes)}` : ''}` : 'next: closing',
  };
}
