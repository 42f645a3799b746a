import type { SeatId } from '../../game/session/seat';
import type { State } from '../../game/session/state';

export type Seated = Pick<State, 'seats' | 'heads' | 'scenario'>;

/** Who somebody is that everyone waits for: "Ann, head of Europe". Null where there is no such seat. */
export function awaitedWords({ seats, heads, scenario }: Seated, id: SeatId): string | null {
  const seat = seats[id];
  if (!seat) return null;
  const name = seat.name ?? 'an empty chair';
  const party = scenario?.parties.find((each) => each.id === seat.party);
  if (!party) return name;
  return heads[party.id] === id ? `${name}, head of ${party.name}` : `${name} of ${party.name}`;
}
