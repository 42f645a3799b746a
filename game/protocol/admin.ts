import { z } from 'zod';

/** One look at a server. `at` in ms since 1970, `lagMs`: what its slowest hundredth of turns was late, `memory` in bytes. */
const LoadSample = z.object({
  at: z.number(),
  sockets: z.number().int(),
  tables: z.number().int(),
  commandsPerSecond: z.number(),
  lagMs: z.number(),
  memory: z.number().int(),
});
export type LoadSample = z.infer<typeof LoadSample>;

/** A server that answers. `startedAt` in ms since 1970. */
const ServerNow = z.object({
  release: z.string(),
  node: z.string(),
  process: z.number().int(),
  startedAt: z.number(),
  engine: z.enum(['pglite', 'postgres']),
  samples: z.array(LoadSample),
});

/** What is stored, in bytes; rows and sessions with the most first. */
const Storage = z.object({
  bytes: z.number().int(),
  tables: z.array(z.object({ name: z.string(), rows: z.number().int(), bytes: z.number().int() })),
  sessions: z.array(z.object({ session: z.string(), title: z.string(), events: z.number().int() })),
});
export type Storage = z.infer<typeof Storage>;

/** A session whose time is nearly up. `goesAt` in ms since 1970; one that somebody is connected to stays. */
export const Leaving = z.object({
  session: z.string(),
  title: z.string(),
  why: z.enum(['finished', 'practice']),
  goesAt: z.number(),
});
export type Leaving = z.infer<typeof Leaving>;

/** How long sessions are kept, in days; null: for ever. `next`: those that go within a week, the first of them first. */
const Retention = z.object({
  keepDays: z.number().nullable(),
  keepPracticeDays: z.number().nullable(),
  next: z.array(Leaving),
  leaving: z.number().int(),
  receipts: z.array(z.object({ session: z.string(), title: z.string(), deletedAt: z.number() })),
});

/** A copy of everything that was made. `takenAt` in ms since 1970, `bytes` of the packed file. */
export const BackupNote = z.object({
  takenAt: z.number(),
  sessions: z.number().int(),
  events: z.number().int(),
  bytes: z.number().int(),
});
export type BackupNote = z.infer<typeof BackupNote>;

/** What whoever looks after an installation sees of it. */
export const Admin = z.object({
  now: z.number(),
  servers: z.array(ServerNow),
  storage: Storage,
  retention: Retention,
  lastBackup: BackupNote.nullable(),
});
export type Admin = z.infer<typeof Admin>;
