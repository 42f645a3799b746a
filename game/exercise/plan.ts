import { z } from 'zod';
import { Id } from '../scenario/id';
import { ClockMode } from '../session/events';
import { line, PersonName } from '../session/seat';
import { AbsencePolicy, Assign } from '../session/setup';

/** More tables than one host oversees, and more names than fit into one message. */
export const mostTables = 40;
export const mostListed = 300;
/** As many as the tables can seat. */
const mostPeople = 480;

/** What becomes of those for whom there is no role of their own: a colleague’s role twice, or a chair at the side. */
export const Leftovers = z.enum(['mirror', 'observers']);
export type Leftovers = z.infer<typeof Leftovers>;

const TableLabel = line(40);

/** Somebody on a class list; null: wherever there is room. */
export const Listed = z.strictObject({ name: PersonName, table: TableLabel.nullable(), party: Id.nullable() });
export type Listed = z.infer<typeof Listed>;

const minutes = z.number().min(0).max(100_000);

/** What a host prepares before there is any session. Only the first five need saying. Times in ms since 1970. */
export const Plan = z.strictObject({
  scenario: z.string().max(60),
  title: line(80),
  /** The host's own. */
  name: PersonName,
  pace: z.string().max(60),
  clock: ClockMode,
  variant: z.string().max(60).nullable().default(null),
  mandate: z.string().max(60).nullable().default(null),
  language: z.string().max(10).nullable().default(null),
  /** Minutes of each phase of the scenario's card, in order; null: those of the pace. */
  timetable: z.array(minutes).max(400).nullable().default(null),
  /** Minutes of pause in all, as far as they can be foreseen. The host pauses by hand. */
  breaks: minutes.default(0),
  startsAt: z.number().int().min(0).max(8_000_000_000_000).nullable().default(null),
  /** Their names. One table alone needs none. */
  tables: z.array(TableLabel).min(1).max(mostTables).default(['Table 1']),
  /** How many people are expected, without the host. */
  size: z.number().int().min(1).max(mostPeople).nullable().default(null),
  leftovers: Leftovers.default('mirror'),
  assign: Assign.default('chosen'),
  absence: AbsencePolicy.nullable().default(null),
  list: z.array(Listed).max(mostListed).default([]),
});
export type Plan = z.infer<typeof Plan>;
