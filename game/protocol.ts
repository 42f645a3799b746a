import { z } from 'zod';
import { Answer, Appraisal, Question, TooLarge } from './analysis/question';
import { Plan } from './exercise/plan';
import { CoachNote } from './review/coach-note';
import { Id } from './scenario/id';
import { Action } from './scenario/round';
import { Temperament } from './scenario/temperament';
import { Score } from './scoring/score';
import { Command } from './session/commands';
import { Event, MessageTo } from './session/events';
import { Instructions } from './session/instructions';
import { refusals as rules } from './session/refusals';
import { line, PersonName, Placement, Role, SeatId } from './session/seat';
import { TableSummary } from './session/summary';

/** Raised when an older page can no longer talk to the server; such a page is told to reload. */
export const protocolVersion = 6;

/** Largest message the server takes, in bytes. */
export const maxMessageBytes = 64 * 1024;

/** Every reason for which the server refuses, the rules' own included, each with what to do. */
export const refusals = {
  ...rules,
  malformed: 'The server did not understand that. Reload the page and try again.',
  'unknown-link': 'This link does not open a seat. Ask your facilitator for a new one.',
  removed: 'You were taken out of this session. Write to your facilitator if you did not expect it.',
  moved: 'You were moved to another place before this arrived, so it was not done. Ask again if you still want it.',
  'too-large': 'That is more text than one message can carry. Shorten it, or send it in parts.',
  'old-page': 'This page is older than the server. Reload it.',
  'too-many': 'Too many attempts. Wait a minute and try again.',
  'too-much-practice':
    'Many practice sessions began from your network just now. Wait ten minutes, or go on with one that you have.',
  'no-such-code': 'No session has that join code. Check the six characters with your facilitator.',
  'no-such-scenario': 'The server has no such scenario. Choose one from the list.',
  'no-such-pace': 'The scenario has no such pace. Choose one from the list.',
  'no-such-variant': 'The scenario has no such variant. Choose one from the list.',
  'no-such-mandate': 'The scenario has no such set of instructions. Choose one from the list.',
  'no-such-language': 'The scenario is not translated into that language. Choose one from the list.',
  'no-such-timetable': 'The minutes of the timetable are not those of this scenario. Set them again.',
  'tables-alike': 'Two tables have the same name. Give each a name of its own.',
  'class-list': 'The class list does not fit the tables and delegations. Read it in again to see where.',
  'no-such-plan': 'There is no such plan any more. Save it as a new one.',
  'plan-changed': 'The plan was changed on another page meanwhile. Save yours as a new one, or open the other first.',
  'too-many-plans': 'The server keeps no more plans. Delete those that are not needed.',
  'no-such-table': 'The exercise has no such table. Choose one from the list.',
  'no-such-session': 'There is no such session here any more. Look at the list again.',
  'being-played': 'This session is still being played. End it in its control room, then delete it.',
  'session-deleted': 'The host deleted this session. What was said and written in it is gone.',
  imported:
    'This session was played elsewhere and came in as a file. It can be looked at, and nothing can be done in it.',
  'bad-file': 'The file is no session that can be taken in.',
  'file-too-large': 'The file is larger than the server takes. A session of weeks is not as large.',
  'unreadable-log': 'Another release of Parley wrote this session, and this one cannot read it.',
  'no-such-branch': 'There is no such branch, or it is not yours to read. Choose one from the list.',
  'issue-settled': 'That issue is settled by what is in force. Leave it out, or do not keep what is in force.',
  'host-key': 'Hosting needs the host key. Open the link that the server printed when it started.',
  'host-reads-only': 'The host key reads every session but sits in none. Open the review with the link of your seat.',
  'review-closed': 'There is no review yet. It opens when the session is over.',
  'analysis-closed': 'What was possible is shown to everyone when the facilitator opens the review.',
  'export-with-names':
    'Only the facilitator can have a session with people’s names. Leave that out, and everybody has a pseudonym.',
  'no-such-moment':
    'Nothing can be said of that moment. Choose one after the start of play that the session has come to.',
  'no-such-issue': 'The scenario has no such issue in play. Choose one from its term sheet.',
  stopping: 'The server is restarting. Your page goes on by itself in a moment.',
  busy: 'The server was busy and changed nothing. Try again.',
  internal: 'Something went wrong on the server. Look whether it was done before you try again.',
} as const;
export type Refusal = keyof typeof refusals;

/** `position`: how many events of its own log the seat holds once it has read what its command made. */
export type Reply =
  | Readonly<{ ok: true; position: number }>
  | Readonly<{ ok: false; refusal: Refusal; message: string }>;

export const refuse = (refusal: Refusal): Reply & { ok: false } => ({ ok: false, refusal, message: refusals[refusal] });

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
export const CommandMessage = z.strictObject({ id: z.uuid(), as: z.string().max(60).optional(), command: Command });
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
export const EverywhereMessage = z.strictObject({
  id: z.uuid(),
  sessions: z.array(z.string().min(1).max(60)).min(1).max(200),
  command: Command,
});
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

// What travels over HTTP, under /api.

export const ScenarioCard = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  model: z.string(),
  parties: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      letters: z.string(),
      shape: z.string(),
      colour: z.object({ light: z.string(), dark: z.string() }),
    }),
  ),
  issues: z.array(z.string()),
  rounds: z.array(
    z.object({
      name: z.string(),
      phases: z.array(z.object({ name: z.string(), minutes: z.number(), allows: z.array(Action) })),
    }),
  ),
  paces: z.array(z.object({ id: z.string(), name: z.string(), factor: z.number() })),
  /** Subsets of the issues to play; `issues` counts those in play. Empty: the scenario has but one form. */
  variants: z.array(z.object({ id: z.string(), name: z.string(), summary: z.string(), issues: z.number() })),
  /** Sets of instructions, easier or harder. Empty: the parties' own. */
  mandates: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Its own language first, then those it is translated into. */
  languages: z.array(z.string()),
  injects: z.number(),
  precedents: z.array(z.object({ id: z.string(), name: z.string(), summary: z.string() })),
});
export type ScenarioCard = z.infer<typeof ScenarioCard>;

/** Hosting is told the plan. `rehearsal`: one table with bots in all delegations, to go through a timetable beforehand. */
export const HostRequest = z.strictObject({ ...Plan.shape, rehearsal: z.boolean().default(false) });
export type HostRequest = z.input<typeof HostRequest>;

/** A seat and the secret that opens it. Shown once: the server keeps only a hash. */
export const SeatLink = z.object({ seat: SeatId, ...Placement.shape, secret: z.string() });
export type SeatLink = z.infer<typeof SeatLink>;

/** A table that was opened, with the links of its chairs. `keptFor`: a name of the class list. */
const HostedTable = TableName.extend({ seats: z.array(SeatLink.extend({ keptFor: z.string().nullable() })) });
export type HostedTable = z.infer<typeof HostedTable>;

/** `session` and `seats` are those of the first table. The host's link opens a seat at every table. */
export const Hosted = z.object({
  session: z.string(),
  joinCode: z.string(),
  host: SeatLink,
  seats: z.array(SeatLink),
  tables: z.array(HostedTable),
});
export type Hosted = z.infer<typeof Hosted>;

export const JoinRequest = z.strictObject({ code: line(20), name: PersonName });
export type JoinRequest = z.infer<typeof JoinRequest>;

/** Where somebody sits who joined. `table` is null where the exercise has but one; `delegation` names the party. */
export const Joined = SeatLink.extend({ table: z.string().nullable(), delegation: z.string().nullable() });
export type Joined = z.infer<typeof Joined>;

/**
 * A new chair; or with `seat` a new link for a chair that exists: the link before it opens nothing from then on; or a chair
 * for whoever comes instead of somebody, who reads the reason; or one from which to act for a head who is not there.
 */
export const LinkRequest = z.union([
  z.strictObject({ role: Role, party: z.string().max(60).nullable() }),
  z.strictObject({ seat: SeatId }),
  z.strictObject({ replace: SeatId, reason: z.string().trim().min(1).max(300).nullable() }),
  z.strictObject({ standInFor: SeatId }),
]);
export type LinkRequest = z.infer<typeof LinkRequest>;

/** A bot for a delegation that nobody leads, or for a head who is not there. */
export const BotRequest = z.union([
  z.strictObject({ party: z.string().max(60), instructions: Instructions }),
  z.strictObject({ standsInFor: SeatId, instructions: Instructions }),
]);
export type BotRequest = z.infer<typeof BotRequest>;
export const SeatedBot = z.object({ seat: SeatId });
export type SeatedBot = z.infer<typeof SeatedBot>;

/**
 * One person practises alone, in this party, against bots in all others. `temperament` null: as the scenario has them.
 * `pace` is one of the scenario's; where no clock runs, that person moves on by hand.
 */
export const SoloRequest = z.strictObject({
  scenario: z.string().max(60),
  party: z.string().max(60),
  variant: z.string().max(60).nullable(),
  mandate: z.string().max(60).nullable(),
  language: z.string().max(10).nullable(),
  pace: z.string().max(60),
  temperament: Temperament.nullable(),
  name: PersonName,
});
export type SoloRequest = z.infer<typeof SoloRequest>;

/** The links of practice sessions that a browser has kept, to see what became of them. */
export const TriesRequest = z.strictObject({ secrets: z.array(z.string().max(200)).max(60) });
/** A practice session that is over. Points, and `at` when it ended, in ms since 1970. */
export const Try = z.object({
  session: z.string(),
  scenario: z.string(),
  variant: z.string().nullable(),
  party: z.string(),
  at: z.number().int(),
  /** It went on from a moment of another. */
  forked: z.boolean(),
  tier: z.enum(['no-deal', 'partial', 'settlement']),
  score: Score,
});
export type Try = z.infer<typeof Try>;

/** What was done since so many events of the seat's own log; only whoever practises alone is told. */
export const CoachRequest = z.strictObject({ since: z.number().int().nonnegative().max(10_000_000) });
export type CoachRequest = z.infer<typeof CoachRequest>;
/** `position`: how many events of the seat's own log were looked at, from where to ask the next time. The latest notes only. */
export const Coached = z.object({ position: z.number().int().nonnegative(), notes: z.array(CoachNote) });
export type Coached = z.infer<typeof Coached>;

/** Somebody is to sit at another table of the exercise, which is named by its session. Their link goes with them. */
export const MoveRequest = z.strictObject({
  seat: SeatId,
  toTable: z.string().max(60),
  party: z.string().max(60).nullable(),
});
export type MoveRequest = z.infer<typeof MoveRequest>;

/** The seat at the new table. */
export const Moved = z.object({ session: z.string(), seat: SeatId });
export type Moved = z.infer<typeof Moved>;

/** What a list of plans says of each. `changedAt` in ms since 1970. */
export const PlanCard = z.object({
  id: z.string(),
  name: z.string(),
  scenario: z.string(),
  tables: z.number().int(),
  listed: z.number().int(),
  revision: z.number().int(),
  changedAt: z.number().int(),
});
export type PlanCard = z.infer<typeof PlanCard>;

export const KeptPlan = z.object({ id: z.string(), plan: Plan, revision: z.number().int() });
export type KeptPlan = z.infer<typeof KeptPlan>;

/** `revision`: the one it was written over. */
export const PlanChange = z.strictObject({ plan: Plan, revision: z.number().int().min(1).max(1_000_000_000) });
export type PlanChange = z.infer<typeof PlanChange>;

/**
 * A log to go through. `full` when it is the whole log and not one seat's view. `seat`: that of whoever reads it, from which
 * to add to what is made of it; null where nobody sits who reads it. `textsLater` where the words of its messages were left
 * out, to be asked for in a second step.
 */
export const ReviewLog = z.object({
  full: z.boolean(),
  viewer: z.string(),
  seat: SeatId.nullable(),
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

/** What a refused handshake carries besides its refusal, where there is more to say. */
export const TurnedAway = z.object({ message: z.string() });

/** `place`: where it is, if what was sent is wrong at one place. */
export const Problem = z.object({ refusal: z.string(), message: z.string(), place: z.string().nullable().optional() });
export const Health = z.object({ ok: z.boolean(), store: z.enum(['answers', 'silent']) });
