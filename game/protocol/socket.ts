import { z } from 'zod';
import { Id } from '../scenario/id';
import { Command } from '../session/commands';
import { Event, MessageTo } from '../session/events';
import { SeatId } from '../session/seat';
import { TableSummary } from '../session/summary';
import type { Refusal, Reply } from './refusals';
import { isStorable } from './storable';

/** Raised when an older page can no longer talk to the server; such a page is told to reload. */
export const protocolVersion = 6;

/** Largest message the server takes, in bytes. */
export const maxMessageBytes = 64 * 1024;

/** What a browser shows to be seated. `viewer` and `from` say which log it holds already, and how many events of it. */
export const Handshake = z.strictObject({
  protocol: z.number().int(),
  /** The secret in the seat's link, and behind a dot the session, where the link opens a seat at several tables. */
  secret: z.string().min(20).max(170),
  viewer: z.string().max(60).optional(),
  from: z.number().int().nonnegative().max(10_000_000).optional(),
});
export type Handshake = z.infer<typeof Handshake>;

/** `as`: whose log was before the eyes of whoever asked. In play, what was asked for in another place is not done. */
export const CommandMessage = z
  .strictObject({ id: z.uuid(), as: z.string().max(60).optional(), command: Command })
  .refine(isStorable);
export type CommandMessage = z.infer<typeof CommandMessage>;

/** A table of an exercise; its name is null where there is but one. */
export const TableName = z.strictObject({ session: z.string(), name: z.string().nullable() });
export type TableName = z.infer<typeof TableName>;

export const Welcome = z.strictObject({
  session: z.string(),
  seat: SeatId,
  viewer: z.string(),
  /** The tables at which this link opens a seat, this one among them. */
  tables: z.array(TableName),
  /** Where the events that follow begin: 0 unless the browser holds this very log already. */
  from: z.number().int().nonnegative(),
});
export type Welcome = z.infer<typeof Welcome>;

/** A run of the seat's own log. `from` counts only the events this seat may read. */
export const EventBatch = z.strictObject({ from: z.number().int().nonnegative(), events: z.array(Event) });
export type EventBatch = z.infer<typeof EventBatch>;

export const Presence = z.strictObject({ online: z.array(SeatId) });
export type Presence = z.infer<typeof Presence>;

/**
 * What a person is at this moment: on which issue of the delegation's draft, and typing to whom. It is told to those who
 * may know, while it lasts, and kept nowhere.
 */
export const Attention = z.strictObject({ row: Id.nullable(), typingTo: MessageTo.nullable() });
export type Attention = z.infer<typeof Attention>;

/** The part of somebody's attention that this seat may know of. */
export const AttentionOf = Attention.extend({ seat: SeatId });
export type AttentionOf = z.infer<typeof AttentionOf>;

/** What changed at the tables of an exercise since the last message, at most one a second. */
export const Overview = z.strictObject({ tables: z.array(TableSummary) });
export type Overview = z.infer<typeof Overview>;

/** One command for several tables of an exercise, with one id: asked again, it is done nowhere twice. */
export const EverywhereMessage = z
  .strictObject({
    id: z.uuid(),
    sessions: z.array(z.string().min(1).max(60)).min(1).max(200),
    command: Command,
  })
  .refine(isStorable);
export type EverywhereMessage = z.infer<typeof EverywhereMessage>;

const AnyReply = z.union([
  z.object({ ok: z.literal(true), position: z.number().int() }),
  z.object({ ok: z.literal(false), refusal: z.string(), message: z.string() }),
]);

/** By session. A table that the link opens no seat at is not among them. */
export const Replies = z.record(z.string(), AnyReply);
export type Replies = z.infer<typeof Replies>;

/** A person's own notes: no part of the session, read by nobody else. `revision` counts from 0 for none written yet. */
export const OwnNote = z.strictObject({
  text: z.string().max(20_000),
  revision: z.number().int().nonnegative().max(1_000_000_000),
});
export type OwnNote = z.infer<typeof OwnNote>;

/** Kept under the next revision; or another device was faster, and this is what stands now; or why it was refused. */
export const NoteReply = z.union([
  z.object({ kept: z.literal(true), revision: z.number().int() }),
  z.object({ kept: z.literal(false), stands: OwnNote }),
  z.object({ kept: z.literal(false), refusal: z.string(), message: z.string() }),
]);
export type NoteReply = z.infer<typeof NoteReply>;

export interface ClientToServer {
  command(message: CommandMessage, reply: (reply: Reply) => void): void;
  /** Asks for the seat's own log again from this count on. */
  'catch-up'(from: number): void;
  /** Server time in ms since 1970: what it says is the browser's offset, and that it comes is the connection. */
  time(reply: (now: number) => void): void;
  attend(attention: Attention): void;
  /** Asks for an overview of all tables, and to be kept level with it: white cell and screens. */
  watch(): void;
  everywhere(message: EverywhereMessage, reply: (replies: Replies) => void): void;
  /** Keeps the seat's own notes; `revision` is the one that they were written over. */
  'keep-note'(note: OwnNote, reply: (reply: NoteReply) => void): void;
}

export interface ServerToClient {
  welcome(welcome: Welcome): void;
  events(batch: EventBatch): void;
  presence(presence: Presence): void;
  attention(of: AttentionOf): void;
  overview(overview: Overview): void;
  note(note: OwnNote): void;
  /** The seat is no longer this page's: the page stops and says so, and why if the white cell gave a reason. */
  goodbye(refusal: Refusal, message: string): void;
}

/** What a refused handshake carries besides its refusal, where there is more to say. */
export const TurnedAway = z.object({ message: z.string() });
