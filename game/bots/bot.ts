import { own } from '../own';
import type { PartyId } from '../scenario/id';
import type { Instructions } from '../session/instructions';
import type { SeatId } from '../session/seat';
import type { State } from '../session/state';

/** Who negotiates in an empty chair. All that it draws depends on `seed`, which nobody at the table knows. */
export type Bot = Readonly<{ seat: SeatId; party: PartyId; instructions: Instructions; seed: string }>;

/** What a bot sees: the fold of its own party's log, and the time, in ms since 1970. */
export type Seen = Readonly<{ state: State; at: number }>;

/** The bots of a session that have a seat now, in the order in which they came. `state` is the fold of the whole log. */
export function botsIn(state: State): readonly Bot[] {
  return Object.values(state.seats).flatMap(({ id: seat, bot, removed, party }) => {
    const instructions = own(state.instructions, seat);
    if (!bot || removed || party === null || !instructions) return [];
    return [{ seat, party, instructions, seed: `${state.seed}/bots/${party}` }];
  });
}
