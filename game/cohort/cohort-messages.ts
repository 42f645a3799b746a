import { z } from 'zod';
import { CohortScenario, CohortSession } from './cohort-session';

/** Sessions that may be looked at together at a time. */
export const mostSessions = 500;

const { session, title, table, scenario, hash, playedBy, alone, tier, closedAt } = CohortSession.shape;

/** A finished session to be chosen, as it stands in a list. Variant and mandate by their ids. */
export const SessionChoice = z.strictObject({
  ...{ session, title, table, scenario, hash, playedBy, alone, tier, closedAt },
  /** The exercise that it belongs to and its join code; null where there is none. */
  exercise: z.strictObject({ id: z.string(), title: z.string(), code: z.string() }).nullable(),
  variant: z.string().nullable(),
  mandate: z.string().nullable(),
});
export type SessionChoice = z.infer<typeof SessionChoice>;

export const CohortRequest = z.strictObject({
  sessions: z.array(z.string().min(1).max(60)).min(1).max(mostSessions),
});
export type CohortRequest = z.infer<typeof CohortRequest>;

/** Why a session that was asked for is no row: there is none of that name, it is not over, or its log cannot be read. */
const LeftOut = z.strictObject({ session: z.string(), why: z.enum(['not-found', 'not-over', 'unreadable']) });

/** Rows in the order in which they were asked for, and the scenario of each form among them, by what `formOf` names it. */
export const Cohort = z.strictObject({
  sessions: z.array(CohortSession),
  forms: z.record(z.string(), CohortScenario),
  left: z.array(LeftOut),
});
export type Cohort = z.infer<typeof Cohort>;

/** What could have been agreed before the first round, in the form that this session was played in. */
export const OpeningRequest = z.strictObject({ session: z.string().min(1).max(60) });
