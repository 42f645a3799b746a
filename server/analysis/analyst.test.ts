import { afterEach, expect, test } from 'vitest';
import { answerTo } from '../../game/analysis/answer-to';
import { openingOf } from '../../game/analysis/problem/position';
import { Question } from '../../game/analysis/question';
import { Analysis } from '../../game/protocol/review';
import { ReviewFigures } from '../../game/review/figures';
import { loadFlagship } from '../../tests/support/load-flagship';
import { Play } from '../../tests/support/play';
import { duo, six } from '../../tests/support/scenarios';
import { Analyst, NobodyWaits } from './analyst';
import { type Figuring, figuresFrom, type Job, keyOfFiguring, Sized, type Sizing, sizeOf } from './job';

const analyst = new Analyst<Job, Analysis>(Analysis);
afterEach(() => analyst.stop());

/** Of one who waits to the end. */
const never = () => new AbortController().signal;
const question = Question.parse({});
const small = { position: openingOf(duo), question };
/** A minute's work, so that waiting for it would be noticed. */
const long = { position: openingOf((await loadFlagship()).file), question: Question.parse({ draws: 40 }) };
const many = (draws: number) => ({ position: openingOf(six), question: Question.parse({ draws }) });

test('what the thread answers is what the function answers, and a question asked twice is answered once', async () => {
  const [first, second] = await Promise.all([analyst.ask(small, never()), analyst.ask(small, never())]);
  expect(first).toEqual(answerTo(small));
  expect(second).toBe(first);
  expect(await analyst.ask(small, never())).toBe(first);
});

test('a question that nobody waits for is dropped, under way or not, and the next is answered', async () => {
  const [under, behind] = [new AbortController(), new AbortController()];
  const running = analyst.ask(long, under.signal);
  const queued = analyst.ask(many(39), behind.signal);
  if (running === 'busy' || queued === 'busy') throw new Error('busy');
  const left = Promise.allSettled([running, queued]);
  behind.abort();
  under.abort();
  expect(await left).toMatchObject([{ reason: expect.any(NobodyWaits) }, { reason: expect.any(NobodyWaits) }]);
  expect(await analyst.ask(many(2), never())).toEqual(answerTo(many(2)));
});

test('one who leaves takes nothing from the others who wait', async () => {
  const leaving = new AbortController();
  const [mine, theirs] = [analyst.ask(many(1), leaving.signal), analyst.ask(many(1), never())];
  if (mine === 'busy' || theirs === 'busy') throw new Error('busy');
  const left = Promise.allSettled([mine]);
  leaving.abort();
  expect(await left).toMatchObject([{ status: 'rejected' }]);
  expect(await theirs).toEqual(answerTo(many(1)));
});

test('so many may wait, and one more is told to come back', async () => {
  const waiting = Array.from({ length: 16 }, (_, index) => analyst.ask(many(10 + index), never()));
  expect(waiting).not.toContain('busy');
  const all = Promise.allSettled(waiting);
  expect(analyst.ask(many(40), never())).toBe('busy');
  await analyst.stop();
  await all;
});

test('a thread that fails says so to who asked, and another takes its place', async () => {
  const broken = { ...small, position: { ...small.position, briefs: {} } };
  await expect(analyst.ask(broken, never())).rejects.toThrow('no brief of north');
  expect(await analyst.ask(small, never())).toEqual(answerTo(small));
});

test('one who left before asking is not worked for', async () => {
  const gone = new AbortController();
  gone.abort();
  await expect(analyst.ask(long, gone.signal)).rejects.toBeInstanceOf(NobodyWaits);
  expect(await analyst.ask(many(3), never())).toEqual(answerTo(many(3)));
});

test('what is foreseen is worked out with nobody asking', async () => {
  let hear = () => {};
  const heard = new Promise<void>((resolve) => {
    hear = resolve;
  });
  const told = Analysis.refine(() => {
    hear();
    return true;
  });
  const foreseeing = new Analyst<Job, Analysis>(told);
  foreseeing.foresee(small);
  await heard;
  expect(await foreseeing.ask(small, never())).toEqual(answerTo(small));
  await foreseeing.stop();
});

test('what is foreseen gives way to what is asked, and can be asked for itself', async () => {
  analyst.foresee(long);
  expect(await analyst.ask(many(5), never())).toEqual(answerTo(many(5)));
  await analyst.stop();
  analyst.foresee(many(4));
  expect(await analyst.ask(many(4), never())).toEqual(answerTo(many(4)));
});

test('what is foreseen takes no room from those who ask, and is left where they fill it', async () => {
  for (let index = 0; index < 20; index += 1) analyst.foresee(many(index));
  const waiting = Array.from({ length: 16 }, (_, index) => analyst.ask(many(20 + index), never()));
  expect(waiting).not.toContain('busy');
  const all = Promise.allSettled(waiting);
  expect(analyst.ask(many(40), never())).toBe('busy');
  await analyst.stop();
  await all;
});

test('the figures of a log are asked for by its session and its length', async () => {
  const figuring = new Analyst<Figuring, ReviewFigures>(ReviewFigures, { keyOf: keyOfFiguring });
  const { log } = new Play(duo).control('start-session', 'advance-phase').do('north', {
    type: 'table-proposal',
    instrument: 'pact',
    to: ['south'],
    terms: { levy: 'low' },
    clauses: {},
  });
  const job = { session: 's', log };
  const found = await figuring.ask(job, never());
  expect(found).toEqual(figuresFrom(job));
  expect(figuresFrom(job).value?.moves).toHaveLength(1);
  expect(await figuring.ask({ session: 's', log: [...log] }, never())).toBe(found);
  expect(await figuring.ask({ session: 't', log: [] }, never())).toEqual({ value: null, zone: null });
  await figuring.stop();
});

test('the size of the zone alone is what the whole answer says of it', async () => {
  const sizing = new Analyst<Sizing, Sized>(Sized);
  for (const scenario of [duo, six]) {
    const job: Sizing = { position: openingOf(scenario), sizeOnly: true };
    const whole = answerTo({ position: job.position, question });
    if (!('answer' in whole)) throw new Error('too large');
    expect(await sizing.ask(job, never())).toEqual({ packages: whole.answer.zone.size });
    expect(sizeOf(job)).toEqual({ packages: whole.answer.zone.size });
  }
  await sizing.stop();
});
