import type { z } from 'zod';
import type { InstrumentId, IssueId, PartyId, Terms } from '../scenario/id';
import type { Inject } from '../scenario/inject';
import type { Brief, BriefChange, ControlNotes, PublicScenario } from '../scenario/readers';
import type { StressChange } from '../scenario/stress-model';
import type { InForce, Tier } from '../scoring/outcome';
import type { Score } from '../scoring/score';
import type { Ask } from './ask';
import type { Draft } from './draft';
import type { Audience, ClockMode, MessageTo, Pace, Verdict } from './events';
import type { Finding } from './finding';
import { Growing } from './growing';
import type { Guess } from './guess';
import type { Instructions } from './instructions';
import type { Pin } from './observation';
import type { Placement, SeatId } from './seat';
import type { Setup } from './setup';
import type { Recorded, Story } from './story';
import type { SurveyAnswer } from './survey';

/** `name` is null while the chair waits for its person. */
export type Seat = Readonly<
  Placement & {
    id: SeatId;
    name: string | null;
    removed: boolean;
    /** The seat of an absent head for whom it acts, until that seat returns. */
    standsInFor: SeatId | null;
    /** Whether it is a bot's, for good: no person ever sits in it. */
    bot: boolean;
  }
>;

export type Message = Readonly<{
  id: string;
  at: number;
  by: SeatId | 'server';
  from: PartyId | null;
  to: MessageTo;
  audience: Audience;
  text: string;
  replyTo: string | null;
  /** The question that it puts, if it puts one in a form that a bot understands. */
  asks: Ask | null;
  /** Options that it names, so that whoever reads it can take them over. */
  terms: Terms | null;
}>;

/** What a delegation told the press, in its own name. */
type Statement = Readonly<{ id: string; at: number; by: SeatId | 'server'; party: PartyId; text: string }>;

/** A message that stands as a promise of its author's delegation, and what each delegation says became of it. */
export type Commitment = Readonly<{
  message: string;
  party: PartyId;
  markedBy: PartyId;
  at: number;
  verdicts: Readonly<Record<PartyId, Exclude<Verdict, 'open'>>>;
}>;

/** Who has the floor in plenary, and whose hands are up, in the order in which they are to speak. */
export type Floor = Readonly<{ speaking: SeatId | null; hands: readonly SeatId[] }>;

/** A delegation's draft, and the one that was replaced last; `by` changed it last. */
export type SharedDraft = Readonly<{ now: Draft; before: Draft | null; by: SeatId | 'server' }>;

/** A delegation's guesses, by the party they are about and by issue. */
export type Guesses = Readonly<Record<PartyId, Readonly<Record<IssueId, Guess>>>>;

/** One numbered version of a proposal. `changed` names the issues whose term or clause text the author changed. */
export type Version = Readonly<{
  number: number;
  author: PartyId;
  by: SeatId | 'server';
  at: number;
  terms: Terms;
  clauses: Readonly<Record<IssueId, string>>;
  changed: readonly IssueId[];
  rationale: string | null;
}>;

export type Proposal = Readonly<{
  id: string;
  instrument: InstrumentId;
  from: PartyId;
  to: readonly PartyId[];
  audience: Audience;
  versions: readonly Version[];
  /** Of the latest version only: amending voids them. */
  signatures: readonly PartyId[];
  declined: Readonly<Record<PartyId, string>>;
  status: 'open' | 'withdrawn' | 'in-force' | 'lapsed';
}>;

/** An instrument in force, as far as the reader knows. `announced` once everyone may read it. */
export type Agreement = Readonly<
  InForce & { version: number; clauses: Readonly<Record<IssueId, string>>; audience: Audience; announced: boolean }
>;

/** How one gate was decided. `counted` only as far as the reader may know what lay behind it. */
export type GateDecision = Readonly<{
  passed: boolean;
  how: 'rule' | 'draw' | 'facilitator';
  reason: string | null;
  counted: Readonly<{ support: number; threshold: number; chance: number | null; drawn: number | null }> | null;
}>;

/** What has become at home of an agreement that some gate has to pass. */
export type Ratification = Readonly<{
  status: 'open' | 'ratified' | 'lapsed';
  gates: Readonly<Record<string, GateDecision>>;
}>;

/** An inject as control knows it. Skipped: by hand, or because what it was to answer had happened by its moment. */
export type PlannedInject = Readonly<{ inject: Inject; on: boolean; status: 'planned' | 'released' | 'skipped' }>;

/** An inject as its readers got it: `party` null for the text of all of them, `to`, else that party's own part of it. */
export type News = Readonly<{
  inject: string;
  to: Audience;
  at: number;
  round: number;
  party: PartyId | null;
  title: string | null;
  text: string | null;
  source: string | null;
  change: BriefChange | null;
}>;

/**
 * Times in ms since 1970, spans in ms. `deadline` is null where no clock runs; `remaining` is set while paused. The phase
 * has stood still for `pausedFor` ms, the pause that began at `pausedAt` not counted. `pauseReason` is null for a pause
 * without one.
 */
export type Clock = Readonly<{
  startedAt: number;
  deadline: number | null;
  paused: boolean;
  pausedAt: number | null;
  pausedFor: number;
  pauseReason: string | null;
  /** The absent head for whom the clock was stopped by itself. */
  waitingFor: SeatId | null;
  remaining: number | null;
  overdue: boolean;
  /** Whether this phase was extended because a head was absent: once is all. */
  extended: boolean;
}>;

/** The phase that the facilitator left last, as it stood then, so that going on by mistake can be undone. */
export type LeftPhase = Readonly<{
  phase: number;
  clock: Clock;
  floor: Floor;
  /** Whether it came after a vote that failed, for which the phases that follow may be kept. */
  ratificationFailed: boolean;
  at: number;
}>;

/** When somebody last did anything, and last spoke or issued a statement, as far as the reader may know. In ms since 1970. */
type Activity = Readonly<{ acted: number; spoke: number | null }>;

/** A ruling on the outcome after the close, and what stood before it. */
type Correction = Readonly<{ at: number; by: SeatId | 'server'; reason: string; outcome: Terms; tier: Tier }>;

/** What somebody of the white cell noted, for the white cell and the review. */
type Observation = Readonly<{
  id: string;
  at: number;
  by: SeatId | 'server';
  text: string;
  pin: Pin;
  goals: readonly number[];
}>;

/** That the session began in the middle of another, and when; where that was, as far as the reader may know. */
type Fork = Readonly<{
  at: number;
  origin: Readonly<{ session: string; position: number; seat: SeatId | null; lead: SeatId }> | null;
}>;

/** The fold of a log. A seat folds the events it may read into the same shape: what it may not know is absent. */
export type State = Readonly<{
  title: string;
  pace: z.infer<typeof Pace> | null;
  clockMode: z.infer<typeof ClockMode>;
  setup: Setup;
  fork: Fork | null;
  joinCode: string | null;
  /** Whether it was shown on a wall, for everyone in the room to read. */
  joinCodeShown: boolean;
  scenario: PublicScenario | null;
  briefs: Readonly<Record<PartyId, Brief>>;
  seats: Readonly<Record<SeatId, Seat>>;
  heads: Readonly<Record<PartyId, SeatId>>;
  /** Heads whose chair somebody has by the rule of absence, until they are back. */
  stoodIn: Readonly<Record<PartyId, SeatId>>;
  /** What bots were told, as far as the reader may know. */
  instructions: Readonly<Record<SeatId, Instructions>>;
  /** Whether the lobby was asked who is there, and who has answered since. */
  presence: Readonly<{ asked: boolean; confirmed: readonly SeatId[] }>;
  /** Seats noted as gone, and since when, in ms since 1970. */
  absences: Readonly<Record<SeatId, number>>;
  activity: Readonly<Record<SeatId, Activity>>;
  stage: 'lobby' | 'playing' | 'closed';
  /** Index into the phases of all rounds, in order. */
  phase: number;
  clock: Clock | null;
  leftPhase: LeftPhase | null;
  messages: Growing<Message>;
  statements: readonly Statement[];
  /** By message. */
  commitments: Readonly<Record<string, Commitment>>;
  floor: Floor;
  drafts: Readonly<Record<PartyId, SharedDraft>>;
  guesses: Readonly<Record<PartyId, Guesses>>;
  proposals: Readonly<Record<string, Proposal>>;
  agreements: readonly Agreement[];
  /** By proposal. */
  ratifications: Readonly<Record<string, Ratification>>;
  /** Whether an agreement failed in the latest ratification. */
  ratificationFailed: boolean;
  news: readonly News[];
  /** Known to control alone: the injects by id, what they did to the stress test, the seed of all draws, the notes. */
  injects: Readonly<Record<string, PlannedInject>>;
  stressChanges: readonly StressChange[];
  seed: string | null;
  notes: ControlNotes | null;
  observations: Readonly<Record<string, Observation>>;
  /** For whom chairs are kept, as far as the reader may know: the names of a class list. */
  kept: Readonly<Record<SeatId, string>>;
  /** Why seats were removed. */
  removals: Readonly<Record<SeatId, string>>;
  outcome: Terms | null;
  tier: Tier | null;
  corrections: readonly Correction[];
  scores: Readonly<Record<PartyId, Score>>;
  /** What everyone may read of the whole log by now: null while it is not open. */
  review: Readonly<{ talk: boolean; notes: boolean }> | null;
  story: Story;
  /** Of the white cell, as far as the reader may know. */
  findings: Readonly<Record<string, Recorded<Finding>>>;
  /** What people answered in the hot wash, by seat. */
  survey: Readonly<Record<SeatId, SurveyAnswer>>;
}>;

export const initial: State = {
  title: '',
  pace: null,
  clockMode: 'automatic',
  setup: { table: null, timetable: null, startsAt: null, absence: null, seating: null, alone: false },
  fork: null,
  joinCode: null,
  joinCodeShown: false,
  scenario: null,
  briefs: {},
  seats: {},
  heads: {},
  stoodIn: {},
  instructions: {},
  presence: { asked: false, confirmed: [] },
  absences: {},
  activity: {},
  stage: 'lobby',
  phase: 0,
  clock: null,
  leftPhase: null,
  messages: Growing.empty(),
  statements: [],
  commitments: {},
  floor: { speaking: null, hands: [] },
  drafts: {},
  guesses: {},
  proposals: {},
  agreements: [],
  ratifications: {},
  ratificationFailed: false,
  news: [],
  injects: {},
  stressChanges: [],
  seed: null,
  notes: null,
  observations: {},
  kept: {},
  removals: {},
  outcome: null,
  tier: null,
  corrections: [],
  scores: {},
  review: null,
  story: { edits: {}, added: {}, order: [] },
  findings: {},
  survey: {},
};
