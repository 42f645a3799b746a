import { own } from '../../game/own';
import type { PublicScenario } from '../../game/scenario/readers';
import type { Seat, State } from '../../game/session/state';

/** Everybody who has a chair. A screen is nobody. */
export const present = (state: State): readonly Seat[] =>
  Object.values(state.seats).filter(({ removed, role }) => !removed && role !== 'screen');

export const membersOf = (state: State, party: string): readonly Seat[] =>
  present(state).filter((seat) => seat.party === party);

export const partyOf = (state: State, id: string | null | undefined): PublicScenario['parties'][number] | undefined =>
  id == null ? undefined : state.scenario?.parties.find((party) => party.id === id);

export const isHead = (state: State, seat: Seat): boolean => seat.party !== null && state.heads[seat.party] === seat.id;

/** A bot is there for as long as it has its seat; a person while a page of theirs is open. */
export const isHere = (online: ReadonlySet<string>, { id, bot }: Pick<Seat, 'id' | 'bot'>): boolean =>
  bot || online.has(id);

/** Whether somebody sits there: neither an empty chair nor a bot. */
export const isPerson = ({ bot, name }: Seat): boolean => !bot && name !== null;

/** "Dana", or what an empty chair is called. */
export const nameOf = (seat: Seat | undefined): string => seat?.name ?? 'empty chair';

/** The same where no delegation stands beside it: all bots have one name. */
export const nameIn = (state: State, seat: Seat): string =>
  seat.bot ? `Bot of ${partyOf(state, seat.party)?.name ?? 'a delegation'}` : nameOf(seat);

/** The same of whoever acted from a seat, and what to call those who have none. */
export function actorIn(state: State, id: string, otherwise: string): string {
  const seat = own(state.seats, id);
  return seat?.name == null ? otherwise : nameIn(state, seat);
}
