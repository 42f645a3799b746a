import { z } from 'zod';

/** What a process under test is asked by the harness, and does inside itself. Nothing of this ships. */
export const Asked = z.discriminatedUnion('ask', [
  z.object({ number: z.number(), ask: z.literal('vitals') }),
  /** From now on its clock is so many ms ahead of the machine's, or behind. */
  z.object({ number: z.number(), ask: z.literal('clock'), ahead: z.number() }),
]);
export type Asked = z.infer<typeof Asked>;

/** What a process holds, after all garbage was collected. Sizes in bytes. */
export const Vitals = z.object({
  rss: z.number(),
  heap: z.number(),
  /** Listeners on the process itself. */
  listeners: z.number(),
  /** Sessions that it keeps in memory, or cannot let go of. */
  tables: z.number(),
  /** What keeps it awake, counted by kind: timers, sockets, requests. */
  resources: z.record(z.string(), z.number()),
});
export type Vitals = z.infer<typeof Vitals>;

export const Answered = z.object({ number: z.number(), vitals: Vitals.nullable() });
