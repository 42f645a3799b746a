import type { PartyId } from '../../../../game/scenario/id';
import type { Seat, State } from '../../../../game/session/state';
import { isHere } from '../../../lib/seating';
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
      !each.removed && each.name !== null && each.id !== seat && isHere(online, each) && sitsIn(room, party, each),
  );

/** Whether somebody of the other side of a room is here: those of one's own delegation always read along. */
export const isAttended = (asking: Asking, room: RoomKey, online: ReadonlySet<string>): boolean =>
  othersHere(asking, room, online).some(({ party }) => room === 'delegation' || party !== asking.party);

/** "Dana and Sam are here", "a bot is here": a few by name, the others counted. */
export function hereWords(all: readonly Seat[]): string {
  const people = all.filter(({ bot }) => !bot);
  const bots = all.length - people.length;
  const names = people.map(({ name }) => name ?? '');
  if (all.length === 0) return 'Nobody else is here now';
  const few =
    names.length <= mostNamed + 1 ? names : [...names.slice(0, mostNamed), counted(names.length - mostNamed, 'other')];
  const named = [...few, ...(bots === 0 ? [] : [bots === 1 ? 'a bot' : counted(bots, 'bot')])];
  const words = `${listed(named)} ${all.length === 1 ? 'is' : 'are'} here`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
