import type { Action } from '../../game/scenario/round';
import { type PhaseAt, phaseAt, phasesOf } from '../../game/session/phases';
import type { State } from '../../game/session/state';
import { minutesOf } from '../../game/session/tempo';
import { isAhead, nextPhase } from './next-phase';
import { minutesWords } from './span-words';

const actions: readonly Readonly<{ action: Action; may: string; noun: string }>[] = [
  { action: 'talk-private', may: 'talk in private', noun: 'Private talks' },
  { action: 'talk-plenary', may: 'speak in plenary', noun: 'Plenary' },
  { action: 'table', may: 'table and amend', noun: 'Tabling' },
  { action: 'sign', may: 'sign', noun: 'Signing' },
];

const allowed = ({ scenario, stage, phase, clock }: State): readonly Action[] =>
  scenario && stage === 'playing' && !clock?.paused ? (phaseAt(scenario, phase)?.phase.allows ?? []) : [];

/** "talk in private, table and amend": what may be done now, as short as beside a clock. */
export function mayWords(state: State): string {
  const open = allowed(state);
  if (open.length === actions.length) return 'talk, table, amend and sign';
  const words = actions.filter(({ action }) => open.includes(action)).map(({ may }) => may);
  return words.join(', ') || (state.setup.alone ? 'read and draft' : 'talk within your delegation');
}

/** The next phase in which something will be possible, if things stay as they are. */
export const opensIn = (state: State, action: Action): PhaseAt | undefined =>
  state.scenario
    ? phasesOf(state.scenario).find((entry) => entry.phase.allows.includes(action) && isAhead(state, entry))
    : undefined;

type Later = Readonly<{ what: string; when: string }>;

/** What the phase on the clock does not allow, and when that opens. */
export function laterWords(state: State): readonly Later[] {
  const now = state.scenario ? phaseAt(state.scenario, state.phase) : undefined;
  if (!now || state.stage !== 'playing') return [];
  return actions
    .filter(({ action }) => !now.phase.allows.includes(action))
    .map(({ action, noun }) => {
      const later = opensIn(state, action);
      return { what: noun, when: later ? `opens in ${later.round.name}, ${later.phase.name}` : 'not again' };
    });
}

/** What now, and what next with its minutes, as short as beside a clock. */
export function phaseWords(state: State): Readonly<{ now: string; next: string }> {
  if (!state.scenario) return { now: '', next: '' };
  if (state.stage === 'closed') return { now: 'Session over', next: state.review ? 'review is open' : 'next: review' };
  const lobby = state.stage === 'lobby';
  const at = lobby ? undefined : phaseAt(state.scenario, state.phase);
  const next = lobby ? phaseAt(state.scenario, 0) : nextPhase(state);
  const minutes = next ? minutesOf(state, state.scenario, next.index) : 0;
  // Two rounds may have phases of one name: of the next the round is said.
  const which = next?.phase.name === at?.phase.name ? 'next round' : 'next';
  return {
    now: lobby ? 'Lobby' : (at?.phase.name ?? ''),
    next: next ? `${which}: ${next.phase.name}${minutes > 0 ? `, ${minutesWords(minutes)}` : ''}` : 'next: the close',
  };
}
