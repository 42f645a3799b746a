import type { PublicScenario } from '../../../../game/scenario/readers';
import type { State } from '../../../../game/session/state';
import { isPerson, membersOf } from '../../../lib/seating';

type Party = PublicScenario['parties'][number];
const mostSeats = 12;

/** Parties that have room for one more, those with the fewest people first; in the scenario's order where they have as many. */
export function fewestFirst(state: State): readonly Party[] {
  const people = (party: Party) =>
    membersOf(state, party.id).filter((seat) => isPerson(seat) && seat.standsInFor === null).length;
  const open = (state.scenario?.parties ?? []).filter(({ id }) => membersOf(state, id).length < mostSeats);
  return [...open].sort((a, b) => people(a) - people(b));
}
