import { afterAll, beforeAll, expect, test } from 'vitest';
import { Problem } from '../../game/protocol/refusals';
import { Analysis, type AnalysisRequest } from '../../game/protocol/review';
import { host, post } from '../support/api-client';
import { Client } from '../support/client';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ root: process.cwd(), dataDir: await freshDataDir() });
});
afterAll(() => server.end('SIGKILL'));

const ask = (secret: string, request: object, signal?: AbortSignal) =>
  fetch(`${server.url}/api/analysis`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify(request satisfies Partial<AnalysisRequest>),
    ...(signal ? { signal } : {}),
  });

async function answered(response: Response) {
  const analysis = Analysis.parse(await response.json());
  if ('tooLarge' in analysis) throw new Error(analysis.tooLarge.why);
  return analysis;
}

const refusal = async (response: Response) => {
  const { refusal, message } = Problem.parse(await response.json());
  return { status: response.status, refusal, message };
};

/** A session of the flagship's classroom variant, played from now on. */
async function playing(variant = 'classroom') {
  const hosted = await host(server, { scenario: 'ukraine-guarantees', variant, pace: 'untimed' });
  const facilitator = await new Client(server.url, hosted.host.secret).seated();
  const [us] = hosted.seats;
  if (!us) throw new Error('no seat');
  const player = await new Client(server.url, us.secret).seated();
  await player.do({ type: 'claim-seat', name: 'Dana' });
  return {
    control: hosted.host.secret,
    seat: us.secret,
    facilitator,
    player,
    close: () => {
      facilitator.close();
      player.close();
    },
  };
}

test('control asks at any time, everyone once the review is open', async () => {
  const { control, seat, facilitator, close } = await playing();
  expect((await answered(await ask(control, { question: {}, position: null }))).answer.zone.size).toBe(433);
  await facilitator.do({ type: 'start-session' });
  const { answer, appraisal } = await answered(await ask(control, { question: {} }));
  expect(answer.zone.size).toBe(433);
  expect(appraisal.scores).toHaveLength(4);
  expect(await refusal(await ask(seat, { question: {} }))).toMatchObject({ status: 403, refusal: 'analysis-closed' });
  await facilitator.do({ type: 'end-session' });
  expect(await refusal(await ask(seat, { question: {} }))).toMatchObject({ status: 403, refusal: 'analysis-closed' });
  await facilitator.do({ type: 'open-review', talk: true, notes: false });
  expect((await answered(await ask(seat, { question: {} }))).answer.counts).toEqual(answer.counts);
  expect(await refusal(await ask('x'.repeat(43), { question: {} }))).toMatchObject({
    status: 401,
    refusal: 'unknown-link',
  });
  close();
});

test('an issue or an option that is not there is named, with the nearest word that is', async () => {
  const { control, facilitator, close } = await playing();
  await facilitator.do({ type: 'start-session' });
  const fix = (terms: object) => ask(control, { question: { fix: terms } });
  expect(await refusal(await fix({ frm: 'treaty' }))).toMatchObject({
    status: 404,
    refusal: 'no-such-issue',
    message: expect.stringContaining('there is no issue frm in play; did you mean form?'),
  });
  expect(await refusal(await fix({ form: 'treatie' }))).toMatchObject({
    status: 404,
    refusal: 'no-such-option',
    message: expect.stringContaining('form has no option treatie; did you mean treaty?'),
  });
  expect((await answered(await fix({ form: 'treaty' }))).answer.fixed).toEqual({ form: 'treaty' });
  expect(await refusal(await fix({ constructor: 'treaty' }))).toMatchObject({ refusal: 'no-such-issue' });
  const hidden = await ask(control, JSON.parse('{"question":{"fix":{"__proto__":"x","form":"treaty"}}}'));
  expect(await refusal(hidden)).toMatchObject({ status: 400, refusal: 'malformed' });
  expect((await ask(control, { question: { surprise: 1 } })).status).toBe(400);
  expect((await ask(control, { question: { draws: 400 } })).status).toBe(400);
  expect(await refusal(await ask(control, { question: {}, position: 9_999 }))).toMatchObject({
    refusal: 'no-such-moment',
  });
  close();
});

test('what is in force counts: from here less is open, and what holds is another package', async () => {
  const { control, facilitator, player, close } = await playing('standard');
  await facilitator.do({ type: 'start-session' });
  const before = await answered(await ask(control, { question: {} }));
  const start = facilitator.held.log.length;
  const state = () => facilitator.held.state;
  while (
    !state()
      .scenario?.rounds.flatMap(({ phases }) => phases)
      [state().phase]?.allows.includes('sign')
  ) {
    await facilitator.do({ type: 'advance-phase', phase: state().phase });
  }
  await player.do({
    type: 'table-proposal',
    instrument: 'non-recognition',
    to: [],
    terms: { recognition: 'nonrec' },
    clauses: {},
  });
  const [proposal] = Object.keys(state().proposals);
  if (proposal === undefined) throw new Error('nothing tabled');
  await player.do({ type: 'sign-proposal', proposal, version: 1 });
  expect(state().agreements).toHaveLength(1);
  const { answer, appraisal } = await answered(await ask(control, { question: { fromHere: true } }));
  expect(answer.fixed).toEqual({ recognition: 'nonrec' });
  expect(appraisal.terms['recognition']).toBe('nonrec');
  expect(answer.counts.raw).toBeLessThan(before.answer.counts.raw);
  const against = await ask(control, { question: { fromHere: true, fix: { recognition: 'silence' } } });
  expect(await refusal(against)).toMatchObject({ status: 409, refusal: 'issue-settled' });
  const then = await answered(await ask(control, { question: {}, position: start }));
  expect(then).toEqual(before);
  close();
});

test('players are answered while a long question is worked on, and it ends when nobody waits for it', async () => {
  const { control, facilitator, player, close } = await playing('expert');
  await facilitator.do({ type: 'start-session' });
  const leaving = new AbortController();
  let over = false;
  const long = ask(control, { question: { draws: 40 } }, leaving.signal).then(
    () => 'answered',
    () => 'left',
  );
  void long.then(() => {
    over = true;
  });
  for (let message = 0; message < 25; message += 1) {
    await player.do({ type: 'send-message', to: 'control', text: `Message ${message}` });
  }
  expect(over).toBe(false);
  leaving.abort();
  expect(await long).toBe('left');
  // With the long question still in the way this would wait for it.
  const small = { question: { fix: { form: 'treaty', territory: 'freeze', nato: 'moratorium' } } };
  expect((await answered(await ask(control, small))).answer.zone.size).toBeGreaterThan(0);
  close();
});

test('the example session can be asked about by anyone, at any moment of play', async () => {
  const example = (request: object) => post(`${server.url}/api/analysis/example`, request);
  const { answer } = await answered(await example({ question: {} }));
  expect(answer.instruments).toContain('settlement');
  expect(await refusal(await example({ question: {}, position: 1 }))).toMatchObject({ refusal: 'no-such-moment' });
});
