import type { Event } from '../../game/session/events';
import type { Taken } from './event-inserts';

/** An event where it stands in its session's log. `position` counts from 0, without gaps, within the session only. */
export type StoredEvent = Readonly<{ position: number; commandId: string; event: Event }>;

/**
 * `conflict`: the log no longer ends where the caller thought; read what is new and decide again.
 * `duplicate`: this command is in the log already, whatever events came with it now; answer as then.
 * `join-code-taken`: another exercise holds the code; draw another one. In all three nothing was written.
 */
export type Appended = 'appended' | 'conflict' | 'duplicate' | 'join-code-taken';

/** Positions of a command's first and last event. */
export type Span = Readonly<{ first: number; last: number }>;

export interface EventStore {
  /**
   * All events of one command or none, at `expectedPosition`, which is how many events the log holds. Once it answers
   * `appended` they are on disk. No events: nothing is written and the answer is `appended`.
   */
  append(session: string, expectedPosition: number, commandId: string, events: readonly Event[]): Promise<Appended>;

  /** The same for several commands, one after the other: all of them or none. `duplicate`: one of them is in the log already. */
  appendAll(session: string, expectedPosition: number, commands: readonly Taken[]): Promise<Appended>;

  /** The log from position `from` on, in order. Throws on a row that is missing, and `UnreadableLog` on one that is no `Event`. */
  read(session: string, from: number): Promise<readonly StoredEvent[]>;

  /** Where the events of a command stand, or null if it never was appended. */
  positionsOf(session: string, commandId: string): Promise<Span | null>;

  /** Deletes a log and all that stands beside it, people's own notes too: of a session that never came about, or that a host deletes. */
  discard(session: string): Promise<void>;

  /** Every session that has a log. */
  sessions(): Promise<readonly string[]>;
}
