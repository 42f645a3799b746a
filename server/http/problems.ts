import type { z } from '@hono/zod-openapi';
import { Problem, type Refusal, refusals } from '../../game/protocol/refusals';

export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 429 | 500 | 503;

const statuses: Partial<Record<Refusal, ProblemStatus>> = {
  malformed: 400,
  'unknown-link': 401,
  'host-key': 403,
  'hosts-only': 403,
  'owners-only': 403,
  'not-yours': 403,
  'other-origin': 403,
  'sign-in': 401,
  'sign-in-again': 403,
  'wrong-sign-in': 401,
  'wrong-password': 401,
  'wrong-passkey': 401,
  'no-such-invitation': 404,
  'no-such-person': 404,
  'facilitator-only': 403,
  'review-closed': 403,
  'analysis-closed': 403,
  'host-reads-only': 403,
  'export-with-names': 403,
  'no-such-moment': 404,
  'no-such-issue': 404,
  'no-such-code': 404,
  'no-such-scenario': 404,
  'no-such-pace': 404,
  'no-such-variant': 404,
  'no-such-mandate': 404,
  'no-such-language': 404,
  'no-such-seat': 404,
  'no-such-party': 404,
  'no-such-plan': 404,
  'no-such-table': 404,
  'no-such-session': 404,
  'bad-file': 400,
  'file-too-large': 413,
  'no-such-branch': 404,
  'too-many': 429,
  'too-much-practice': 429,
  internal: 500,
  'store-full': 503,
  busy: 503,
  stopping: 503,
};

/** What the rules refuse is a conflict with the state of the session. */
const statusOf = (refusal: Refusal): ProblemStatus => statuses[refusal] ?? 409;

export const problemOf = (refusal: Refusal): z.infer<typeof Problem> => ({ refusal, message: refusals[refusal] });

/** What `c.json` takes to answer with a refusal. */
export const refused = (refusal: Refusal) => [problemOf(refusal), statusOf(refusal)] as const;

export const json = <Shape extends z.ZodType>(schema: Shape, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

const problem = json(Problem, 'Refused: why, and what to do.');

/** What every route may answer with when it refuses. */
export const problems = {
  400: problem,
  401: problem,
  403: problem,
  404: problem,
  409: problem,
  413: problem,
  415: problem,
  429: problem,
  500: problem,
  503: problem,
};
