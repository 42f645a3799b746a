import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Position } from '../../game/analysis/problem/position';
import type { Refusal } from '../../game/protocol/refusals';
import { Analysis, AnalysisRequest } from '../../game/protocol/review';
import { openedLog } from '../../game/review/opened-log';
import { positionOf } from '../../game/review/position-of';
import { nearest } from '../../game/scenario/faults/nearest';
import { settle } from '../../game/scoring/outcome';
import type { Event } from '../../game/session/events';
import { replay } from '../../game/session/evolve';
import { createAllowance } from '../allowance';
import type { Analyst } from '../analysis/analyst';
import type { Job } from '../analysis/job';
import { addressOf } from './address';
import { mayAsk } from './may-ask';
import { onInvalid } from './on-invalid';
import { orBusy } from './or-busy';
import { json, problemOf, problems, refused } from './problems';
import type { ReaderOf } from './reader-of';
import type { Setting } from './setting';

const request = { body: { ...json(AnalysisRequest, 'What is asked, and of which moment.'), required: true } } as const;

const ask = createRoute({
  method: 'post',
  path: '/analysis',
  summary: 'What was possible at a moment of the session: for control, and for everyone once the review is open',
  security: [{ seat: [] }],
  request,
  responses: { 200: json(Analysis, 'The answer, or why there is none.'), ...problems },
});

const askExample = createRoute({
  method: 'post',
  path: '/analysis/example',
  summary: 'What was possible at a moment of the example session',
  request,
  responses: { 200: json(Analysis, 'The answer, or why there is none.'), ...problems },
});

/** Questions of one seat in a minute, or of one address about the example. */
const questions = 60;

type Moment = AnalysisRequest['position'];

/** From where to ask; null where the log has not come to that moment, or not yet to the briefs. */
const momentOf = (log: readonly Event[], at: Moment): Position | null =>
  at !== null && at > log.length ? null : positionOf(replay(at === null ? log : log.slice(0, at)));

type Asked = AnalysisRequest['question'];

/** What is fixed but is not in the scenario, in words with the nearest word that is; null when all is well. */
function unknownIn({ scenario }: Position, { fix }: Asked) {
  for (const [issue, option] of Object.entries(fix)) {
    const found = scenario.issues.find(({ id }) => id === issue);
    if (found?.options.some(({ id }) => id === option)) continue;
    const known = found ? found.options.map(({ id }) => id) : scenario.issues.map(({ id }) => id);
    const refusal = found ? 'no-such-option' : 'no-such-issue';
    const wrong = found ? `${issue} has no option ${option}` : `there is no issue ${issue} in play`;
    const near = nearest(found ? option : issue, known);
    return told(refusal, `${wrong}${near === null ? '' : `; did you mean ${near}?`}`);
  }
  return null;
}

/** What is fixed at another option than the one that is to be kept; null when all is well. */
function settledIn({ scenario, agreements }: Position, { fix, fromHere }: Asked) {
  const settled = settle(scenario, agreements);
  const [other] = Object.entries(fix).filter(
    ([issue, option]) => settled[issue]?.by && settled[issue]?.option !== option,
  );
  if (!fromHere || !other) return null;
  const [issue] = other;
  return told('issue-settled', `${issue} is settled at ${settled[issue]?.option}`);
}

/** A refusal with what it is about. */
function told(refusal: Refusal, about: string) {
  return { refusal, message: `${problemOf(refusal).message} (${about})` };
}

export function analysisRoutes({ example, analysts }: Setting, readerOf: ReaderOf) {
  const allowance = createAllowance(questions, 60);

  async function answer(c: Context, analyst: Analyst<Job, Analysis>, log: readonly Event[], asked: AnalysisRequest) {
    const { question, position: at } = asked;
    // A name that every object has already is dropped from a record without a word: it is no issue of anybody's.
    if ((await c.req.text()).includes('"__proto__"')) return c.json(...refused('malformed'));
    const position = momentOf(log, at);
    if (!position) return c.json(...refused('no-such-moment'));
    const unknown = unknownIn(position, question);
    if (unknown) return c.json(unknown, 404);
    const settled = settledIn(position, question);
    if (settled) return c.json(settled, 409);
    const found = await orBusy(analyst.ask({ position, question }, c.req.raw.signal));
    return found === 'busy' ? c.json(...refused('busy')) : c.json(found, 200);
  }

  return new OpenAPIHono({ defaultHook: onInvalid })
    .openapi(askExample, async (c) => {
      if (!example) return c.json({ refusal: 'not-found', message: 'This server has no example session.' }, 404);
      if (!(await allowance.take(addressOf(c)))) return c.json(...refused('too-many'));
      return answer(c, analysts.example, example, c.req.valid('json'));
    })
    .openapi(ask, async (c) => {
      const reader = await readerOf(c);
      if (typeof reader === 'string') return c.json(...refused(reader));
      if (!mayAsk(reader)) return c.json(...refused('analysis-closed'));
      const { table, viewer, seat } = reader;
      if (!(await allowance.take(seat ?? table.session))) return c.json(...refused('too-many'));
      // The moment counts the events of the log that the asker was given to go through.
      const log = openedLog(viewer, table.log);
      return answer(c, analysts.sessions, log, c.req.valid('json'));
    });
}
