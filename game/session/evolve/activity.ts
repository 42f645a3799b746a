import type { Event } from '../events';
import type { State } from '../state';

const speaking: readonly Event['type'][] = ['message-sent', 'statement-issued'];

/** Negotiating, as opposed to what is done to a seat or for the running of the session. */
const acting: readonly Event['type'][] = [
  ...speaking,
  'commitment-marked',
  'commitment-judged',
  'hand-raised',
  'draft-edited',
  'draft-replaced',
  'guess-noted',
  'proposal-tabled',
  'proposal-amended',
  'proposal-withdrawn',
  'proposal-declined',
  'proposal-signed',
  'signature-withdrawn',
];

/** Who was last active when: what tells a quiet seat from a busy one. */
export function evolveActivity(state: State, { type, by, at }: Event): State {
  if (by === 'server' || !acting.includes(type)) return state;
  const spoke = speaking.includes(type) ? at : (state.activity[by]?.spoke ?? null);
  return { ...state, activity: { ...state.activity, [by]: { acted: at, spoke } } };
}
