import { z } from 'zod';
import { Answer, Appraisal, Question, TooLarge } from '../analysis/question';
import { Id } from '../scenario/id';
import { Temperament } from '../scenario/temperament';
import type { Command } from '../session/commands';
import { Event } from '../session/events';
import { line, SeatId } from '../session/seat';
import { SeatLink } from './hosting';

/**
 * A log to go through. `full` when it is the whole log and not one seat's view. `seat`: that of whoever reads it, from which
 * to add to what is made of it; null where nobody sits who reads it. `textsLater` where the words of its messages were left
 * out, to be asked for in a second step. `length`, by a server: how many events there are by now, also where only the end was
 * asked for. What the white cell takes back of its story changes more than the end.
 */
export const ReviewLog = z.object({
  full: z.boolean(),
  viewer: z.string(),
  seat: SeatId.nullable(),
  length: z.number().int().nonnegative().optional(),
  events: z.array(Event),
  textsLater: z.boolean().optional(),
});
export type ReviewLog = z.infer<typeof ReviewLog>;

/** The words that were left out of such a log, message by message, and whose it is. */
export const ReviewTexts = ReviewLog.pick({ full: true, viewer: true }).extend({ texts: z.array(z.string()) });
export type ReviewTexts = z.infer<typeof ReviewTexts>;

const afterClose: readonly Command['type'][] = [
  'open-review',
  'edit-moment',
  'add-moment',
  'remove-moment',
  'order-story',
  'record-finding',
  'edit-finding',
  'strike-finding',
  'note-observation',
  'edit-observation',
  'strike-observation',
  'answer-survey',
  'judge-commitment',
];

/** What may be asked for from a review. */
export const isAfterClose = ({ type }: Command): boolean => afterClose.includes(type);

/** What an offline file of a review holds: the Parley that wrote it, whether its names are made up, and the log to go through. */
export const OfflineReview = z.strictObject({ version: z.string(), pseudonymised: z.boolean(), review: ReviewLog });
export type OfflineReview = z.infer<typeof OfflineReview>;

/**
 * Another session from a moment of this one: `position` counts events of the log that the reader was given. Whoever practised
 * alone sits in the same delegation again. `playedOut`: bots lead everybody, and play at once to its end.
 */
export const ForkRequest = z.strictObject({
  position: z.number().int().positive().max(10_000_000),
  seats: z.record(Id, z.union([z.literal('person'), z.strictObject({ temperament: Temperament })])),
  playedOut: z.boolean().default(false),
  title: line(80).optional(),
});
export type ForkRequest = z.input<typeof ForkRequest>;

/** `lead` opens the seat of whoever asked, `seats` the other chairs of persons. */
export const Forked = z.object({
  session: z.string(),
  joinCode: z.string(),
  lead: SeatLink,
  seats: z.array(SeatLink),
});
export type Forked = z.infer<typeof Forked>;

/** A session that goes on from another, or from which others do. `forkedAt` in ms since 1970; `phase` is the one it was forked in. */
const Branch = z.object({
  session: z.string(),
  title: z.string(),
  from: z.string().nullable(),
  forkedAt: z.number().int().nullable(),
  phase: z.number().int().nullable(),
  stage: z.enum(['lobby', 'playing', 'closed']),
  tier: z.enum(['no-deal', 'partial', 'settlement']).nullable(),
  /** Bots lead every delegation. */
  ofBots: z.boolean(),
  /** Whether its log may be read already. */
  open: z.boolean(),
});
export type Branch = z.infer<typeof Branch>;

/** What goes on from this session and from where it goes on, as far as the reader may know, this one first. */
export const Branches = z.object({ mayFork: z.boolean(), branches: z.array(Branch) });
export type Branches = z.infer<typeof Branches>;

/** What was possible at a moment of the log: the count of events that had happened; `null` for now. */
export const AnalysisRequest = z.strictObject({
  question: Question,
  position: z.number().int().positive().max(10_000_000).nullable().default(null),
});
export type AnalysisRequest = z.infer<typeof AnalysisRequest>;

/** The answer, and what holds at that moment held against it; or why it cannot be computed exactly. */
export const Analysis = z.union([z.object({ answer: Answer, appraisal: Appraisal }), z.object({ tooLarge: TooLarge })]);
export type Analysis = z.infer<typeof Analysis>;
