import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Problem } from '../../game/protocol/refusals';
import { ReviewFigures } from '../../game/review/figures';
import { Event } from '../../game/session/events';
import { figuresFrom } from '../../server/analysis/job';
import { host } from '../support/api-client';
import { Client } from '../support/client';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ root: process.cwd(), dataDir: await freshDataDir() });
});
afterAll(() => server.end('SIGKILL'));

const ask = (secret: string) =>
  fetch(`${server.url}/api/review/figures`, { headers: { authorization: `Bearer ${secret}` } });
const refusal = async (response: Response) => Problem.parse(await response.json()).refusal;

test('the figures of the example are those of its log', async () => {
  const log = z.array(Event).parse(JSON.parse(await readFile('scenarios/ukraine-guarantees/example.json', 'utf8')));
  const response = await fetch(`${server.url}/api/review/example/figures`);
  expect(ReviewFigures.parse(await response.json())).toEqual(figuresFrom({ session: 'example', log }));
});

test('control asks from the start of play on, everyone once the review is open, each by its own log', async () => {
  const hosted = await host(server, { scenario: 'ukraine-guarantees', variant: 'classroom', pace: 'untimed' });
  const seat = hosted.seats[0]?.secret ?? '';
  const facilitator = await new Client(server.url, hosted.host.secret).seated();
  expect(await refusal(await ask('x'.repeat(43)))).toBe('unknown-link');
  expect(await refusal(await ask(seat))).toBe('analysis-closed');
  await facilitator.do({ type: 'start-session' });
  expect(await refusal(await ask(seat))).toBe('analysis-closed');
  await facilitator.do({ type: 'note-observation', text: 'A slow start.', pin: { to: 'moment' }, goals: [] });
  const start = facilitator.held.log.findIndex(({ type }) => type === 'observation-noted');
  await facilitator.do({ type: 'end-session' });
  const whole = ReviewFigures.parse(await (await ask(hosted.host.secret)).json());
  const end = facilitator.held.log.findIndex(({ type }) => type === 'session-closed') + 1;
  expect(whole.value?.outcomes.map(({ position }) => position)).toContain(end);
  expect(end).toBeGreaterThan(start);
  expect(ReviewFigures.parse(await (await ask(`${server.hostKey}.${hosted.session}`)).json())).toEqual(whole);
  expect(await refusal(await ask(seat))).toBe('analysis-closed');
  await facilitator.do({ type: 'open-review', talk: true, notes: false });
  // The note stays with the white cell, and what came after it has an earlier place without it.
  const open = ReviewFigures.parse(await (await ask(seat)).json());
  expect(open.value?.outcomes.map(({ position }) => position)).toContain(end - 1);
  expect(open.value?.outcomes.map(({ left }) => left)).toEqual(whole.value?.outcomes.map(({ left }) => left));
  facilitator.close();
});
