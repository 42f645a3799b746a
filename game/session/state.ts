import type { z } from 'zod';
import type { InstrumentId, IssueId, PartyId, Terms } from '../scenario/id';
import type { Brief, PublicScenario } from '../scenario/readers';
import type { InForce, Tier } from '../scoring/outcome';
import type { Score } from '../scoring/score';
import type { Audience, ClockMode, MessageTo, Pace } from './events';
import type { Placement, SeatId } from './seat';

/** `name` is null while the chair waits for its person. */
export type Seat = Readonly<Placement & { id: SeatId; name: string | null; removed: boolean }>;

export type Message = Readonly<{
  id: string;
  at: number;
  by: SeatId | 'server';
  from: PartyId | null;
  to: MessageTo;
  audience: Audience;
  text: string;
}>;

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
  status: 'open' | 'withdrawn' | 'in-force';
}>;

/** An instrument in force, as far as the reader knows. `announced` once everyone may read it. */
export type Agreement = Readonly<
  InForce & { version: number; clauses: Readonly<Record<IssueId, string>>; audience: Audience; announced: boolean }
>;

/** Times in ms since 1970, spans in ms. `deadline` is null where no clock runs; `remaining` is set while paused. */
export type Clock = Readonly<{
  startedAt: number;
  deadline: number | null;
  paused: boolean;
  remaining: number | null;
  overdue: boolean;
}>;

/** The fold of a log. A seat folds the events it may read into the same shape: what it may not know is absent. */
export type State = Readonly<{
  title: string;
  pace: z.infer<typeof Pace> | null;
  clockMode: z.infer<typeof ClockMode>;
  joinCode: string | null;
  scenario: PublicScenario | null;
  briefs: Readonly<Record<PartyId, Brief>>;
  seats: Readonly<Record<SeatId, Seat>>;
  heads: Readonly<Record<PartyId, SeatId>>;
  stage: 'lobby' | 'playing' | 'closed';
  /** Index into the phases of all rounds, in order. */
  phase: number;
  clock: Clock | null;
  messages: readonly Message[];
  proposals: Readonly<Record<string, Proposal>>;
  agreements: readonly Agreement[];
  outcome: Terms | null;
  tier: Tier | null;
  scores: Readonly<Record<PartyId, Score>>;
  reviewOpen: boolean;
}>;

export const initial: State = {
  title: '',
  pace: null,
  clockMode: 'automatic',
  joinCode: null,
  scenario: null,
  briefs: {},
  seats: {},
  heads: {},
  stage: 'lobby',
  phase: 0,
  clock: null,
  messages: [],
  proposals: {},
  agreements: [],
  outcome: null,
  tier: null,
  scores: {},
  reviewOpen: false,
};
