import type { Refusal } from '../../game/protocol/refusals';
import type { Command, ServerCommand } from '../../game/session/commands';
import type { SeatId } from '../../game/session/seat';
import type { Link } from './memory';

/** What is asked of a table. */
export type Order = Readonly<{
  by: SeatId | 'server';
  /** What must still open the seat when the order's turn comes; left out by the server. */
  link?: Link;
  /** Whose log the seat read when it asked; left out by the server, and by pages that do not say. */
  as?: string | undefined;
  /** How many events of its own log a bot had seen when it made up its mind. */
  seen?: number;
  commandId: string;
  command: Command | ServerCommand;
}>;

/** What became of it: how long the log was then. */
export type Settled = Readonly<{ ok: true; end: number } | { ok: false; refusal: Refusal | 'join-code-taken' }>;
