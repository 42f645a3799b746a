import type { PartyId } from '../../../../game/scenario/id';
import type { Seat, State } from '../../../../game/session/state';
import { counted, listed } from '../words/words';
import { partiesIn, type RoomKey } from './talk-rooms';

/** Whose room it is: the party that reads it, and the seat that asks. */
type Asking = Readonly<{ state: State; party: PartyId | null; seat: string | null }>;

const mostNamed = 3;

function sitsIn(room: RoomKey, party: PartyId | null, { role, party: of }: Seat): boolean {
  if (room === 'everyone') return of !== null || role === 'facilitator';
  const own = of !== null && of === party;
  if (room === 'delegation') return own;
  if (room === 'control') return own || role === 'facilitator';
  return own || (of !== null && partiesIn(room).includes(of));
}

/** Those of a room who are here, oneself not counted. */
export const othersHere = (
  { state, party, seat }: Asking,
  room: RoomKey,
  online: ReadonlySet<string>,
): readonly Seat[] =>
  Object.values(state.seats).filter(
    (each) =>
      !each.removed && each.name !== null && each.id !== seat && online.has(each.id) && sitsIn(room, party, each),
  );

/** Whether somebody of the other side of a room is here: those of one's own delegation always read along. */
export const isAttended = (asking: Asking, room: RoomKey, online: ReadonlySet<string>): boolean =>
  othersHere(asking, room, online).some(({ party }) => room === 'delegation' || party !== asking.party);

/** "Dana and Sam are here": a few by name, the others counted. */
export function hereWords(people: readonly Seat[]): string {
  const names = people.map(({ name }) => name ?? '');
  if (names.length === 0) return 'Nobody else is here now';
  const few =
    names.length <= mostNamed + 1 ? names : [...names.slice(0, mostNamed), counted(names.length - mostNamed, 'other')];
  return `${listed(few)} ${names.length === 1 ? 'is' : 'are'} here`;
}
