import type { SeatId } from '../../game/session/seat';

/** What other servers have to do with a session. */
export interface Elsewhere {
  /** The seats that somebody is connected from to another server. */
  seats(session: string): ReadonlySet<SeatId>;
  /** Whether it is this server that does what the session does by itself. Two may think so for a moment: the store decides. */
  keeps(session: string): boolean;
}

export const nowhereElse: Elsewhere = { seats: () => new Set(), keeps: () => true };

/** So much later than its keeper a server does what the keeper should have done, in ms. */
export const graceMs = 2_000;
