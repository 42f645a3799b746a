import { z } from 'zod';
import { line } from './seat';

/**
 * What becomes of a session whose head of delegation is gone for so many minutes: play goes on without; the clock waits;
 * the phase is extended once, by as many minutes; someone of the delegation has the chair; a bot stands in, which signs nothing.
 */
export const AbsencePolicy = z.strictObject({
  policy: z.enum(['go-on', 'wait', 'extend', 'stand-in', 'bot']),
  minutes: z.number().min(1).max(1_440),
});
export type AbsencePolicy = z.infer<typeof AbsencePolicy>;

/** How people who come by the join code are seated: they choose in the lobby, or each gets the next place. */
export const Assign = z.enum(['chosen', 'assigned']);
export type Assign = z.infer<typeof Assign>;

/** `players`: the places planned for them at this table, after which people observe; null: there is no such number. */
const Seating = z.strictObject({ assign: Assign, players: z.number().int().min(1).max(96).nullable() });

/** How one table of an exercise is played, decided before it opens. Logs from before there were such choices have none. */
export const Setup = z.strictObject({
  /** The table's name among several side by side; null where the exercise has one table. */
  table: line(40).nullable().default(null),
  /** Minutes of every phase over all rounds, in order, instead of the pace's; 0: no clock runs in it. */
  timetable: z.array(z.number().min(0).max(100_000)).max(400).nullable().default(null),
  /** When play is meant to start, in ms since 1970. Nothing starts by itself. */
  startsAt: z.number().int().nullable().default(null),
  absence: AbsencePolicy.nullable().default(null),
  /** Null: people choose. */
  seating: Seating.nullable().default(null),
  /** One person practises alone: the others are bots, and there is no control. */
  alone: z.boolean().default(false),
});
export type Setup = z.infer<typeof Setup>;
