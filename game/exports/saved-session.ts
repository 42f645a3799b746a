import { z } from 'zod';

/** A session as a host finds it again. Times in ms since 1970; `tier`, `playedBy` and `finishedAt` once it is over. */
export const SavedSession = z.object({
  session: z.string(),
  title: z.string(),
  scenario: z.object({ id: z.string(), title: z.string() }).nullable(),
  variant: z.string().nullable(),
  /** Its name among the tables of its exercise, if that has several. */
  table: z.string().nullable(),
  exercise: z.string().nullable(),
  stage: z.enum(['lobby', 'playing', 'closed']),
  openedAt: z.number().int(),
  finishedAt: z.number().int().nullable(),
  tier: z.enum(['no-deal', 'partial', 'settlement']).nullable(),
  /** Who negotiated, for all parties together. */
  playedBy: z.enum(['people', 'bots', 'both']).nullable(),
  /** When it came in as a file; null: it was played here. */
  importedAt: z.number().int().nullable(),
  /** One person practised. */
  alone: z.boolean(),
  events: z.number().int(),
});
export type SavedSession = z.infer<typeof SavedSession>;

/** Which sessions a list has. `bots`: nobody but bots negotiated. */
export const SessionKind = z.enum(['all', 'finished', 'unfinished', 'imported', 'alone', 'bots']);
export type SessionKind = z.infer<typeof SessionKind>;

/** What is looked for, and from which of those found on. An empty search finds all. */
export const SessionQuery = z.object({
  search: z.string().trim().max(100).default(''),
  kind: SessionKind.default('all'),
  from: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type SessionQuery = z.infer<typeof SessionQuery>;

/** A page of them, those that were opened last first, and how many there are in all. */
export const SessionPage = z.object({ sessions: z.array(SavedSession), total: z.number().int() });
export type SessionPage = z.infer<typeof SessionPage>;

/** The largest file that is taken in, in bytes. */
export const largestFile = 64 * 1024 * 1024;

/** A file was taken in, or had been before: `already`. */
export const Imported = z.object({
  session: z.string(),
  title: z.string(),
  events: z.number().int(),
  already: z.boolean(),
});
export type Imported = z.infer<typeof Imported>;

/** Says that a session was deleted. Times as ISO 8601; `chain` is the last of a full bundle of it, by which a file can be told to be of it. */
export const DeletionReceipt = z.object({
  format: z.literal('parley-deletion'),
  version: z.literal(1),
  statement: z.string(),
  deletedAt: z.string(),
  session: z.string(),
  title: z.string(),
  table: z.string().nullable(),
  exercise: z.string().nullable(),
  scenario: z.string().nullable(),
  stage: z.string(),
  imported: z.boolean(),
  events: z.number().int(),
  firstEventAt: z.string().nullable(),
  lastEventAt: z.string().nullable(),
  chain: z.string().nullable(),
  seats: z.number().int(),
  outcomes: z.number().int(),
  /** People’s own notes. */
  notes: z.number().int(),
});
export type DeletionReceipt = z.infer<typeof DeletionReceipt>;
