import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Cohort, mostSessions, SessionChoice } from '../../game/cohort/cohort-messages';
import { cohortSessionOf } from '../../game/cohort/cohort-session-of';
import { Analysis } from '../../game/protocol/review';
import type { Event } from '../../game/session/events';
import { openPGlite } from '../../server/database/open-pglite';
import { createEventStore } from '../../server/store/prisma-event-store';
import { host, post } from '../support/api-client';
import { logAtTable, logOfBots } from '../support/finished-sessions';
import { Play } from '../support/play';
import { scenarioFolder } from '../support/scenario-folder';
import { duo, six } from '../support/scenarios';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

let server: ServerProcess;
const logs = new Map<string, readonly Event[]>();

/** People at a table of an exercise, one of whom has a name to look for. */
function people(table: string): readonly Event[] {
  const play = new Play(duo, { heads: false, exercise: 'class', joinCode: 'CLASS2', setup: { table } });
  play.seat('head-north', 'player', 'north', 'Canary Nightingale').seat('head-south', 'player', 'south', 'Sten');
  return play.control('start-session', 'end-session').log;
}

const ownCode = (log: readonly Event[], code: string): readonly Event[] =>
  logAtTable(log, { exercise: code, code, title: 'Bots', table: null, people: false });

beforeAll(async () => {
  for (const seed of ['a', 'b', 'c']) logs.set(`duo-${seed}`, ownCode(logOfBots(duo, seed), `BOTS${seed}2`));
  logs.set('six-a', ownCode(logOfBots(six, 'a'), 'SIX222'));
  for (const table of ['red', 'blue']) logs.set(table, people(table));
  const dataDir = await freshDataDir();
  const database = await openPGlite(dataDir);
  const store = createEventStore(database.prisma);
  for (const [session, log] of logs) await store.append(session, 0, randomUUID(), log);
  // A log that no version can read: its first event is none.
  await database.prisma.event.create({
    data: {
      session: 'broken',
      position: 0,
      commandId: 'c',
      part: 0,
      at: 1,
      type: 'nonsense',
      body: { type: 'nonsense' },
    },
  });
  await database.close();
  server = await startServer({ root: await scenarioFolder(), dataDir });
});
afterAll(() => server.end('SIGKILL'));

const headers = (key = server.hostKey) => ({ 'x-host-key': key });
async function list(query = '', key?: string) {
  const response = await fetch(`${server.url}/api/cohort/sessions${query}`, { headers: headers(key) });
  return { status: response.status, body: await response.json() };
}
async function ask(path: string, body: unknown, key?: string) {
  const response = await post(`${server.url}/api/cohort${path}`, body, headers(key));
  return { status: response.status, text: await response.text() };
}
const rows = async (sessions: readonly string[]) => Cohort.parse(JSON.parse((await ask('', { sessions })).text));

test('finished sessions are listed by scenario, with their exercise, and who played', async () => {
  await host(server);
  const choices = z.array(SessionChoice).parse((await list('?scenario=duo')).body);
  expect(choices.map(({ session }) => session).sort()).toEqual(['blue', 'duo-a', 'duo-b', 'duo-c', 'red']);
  expect(choices.find(({ session }) => session === 'red')).toMatchObject({
    table: 'red',
    exercise: { id: 'class', title: 'A test', code: 'CLASS2' },
    tier: 'no-deal',
    playedBy: 'people',
    mandate: null,
    closedAt: logs.get('red')?.find(({ type }) => type === 'session-closed')?.at,
  });
  expect(choices.find(({ session }) => session === 'duo-a')).toMatchObject({ playedBy: 'bots' });
  expect(z.array(SessionChoice).parse((await list()).body)).toHaveLength(6);
});

test('rows are those of the logs, asked once or again, and name nobody', async () => {
  const asked = ['red', 'duo-a', 'six-a', 'red'];
  const first = await rows(asked);
  expect(first.sessions).toEqual(['red', 'duo-a', 'six-a'].map((id) => cohortSessionOf(id, logs.get(id) ?? [])));
  expect(Object.values(first.forms).map(({ id }) => id)).toEqual(['duo', 'six']);
  expect(await rows(asked)).toEqual(first);
  expect((await ask('', { sessions: ['red'] })).text).not.toMatch(/Canary|Nightingale|Sten/);
});

test('what is no row is said to be none, and why; the others are there', async () => {
  const { session } = await host(server);
  const { sessions, left } = await rows(['nowhere', 'duo-b', session, 'broken']);
  expect(sessions.map((row) => row.session)).toEqual(['duo-b']);
  expect(left).toEqual([
    { session: 'nowhere', why: 'not-found' },
    { session, why: 'not-over' },
    { session: 'broken', why: 'unreadable' },
  ]);
});

test('what could have been agreed before the first round is asked of any session of the form', async () => {
  const analysis = Analysis.parse(JSON.parse((await ask('/possible', { session: 'duo-a' })).text));
  const answer = 'answer' in analysis ? analysis.answer : null;
  expect(answer?.parties.map(({ id, reservation, delay }) => [id, reservation, delay])).toEqual([
    ['north', 12, 0],
    ['south', 10, 0],
  ]);
  expect(answer?.frontier.scores.length).toBeGreaterThan(1);
  expect(await ask('/possible', { session: 'nowhere' })).toMatchObject({ status: 404 });
});

test('none of it is told without the host key, and not of too many sessions at once', async () => {
  expect(await list('', 'wrong')).toMatchObject({ status: 403, body: { refusal: 'host-key' } });
  expect((await ask('', { sessions: ['red'] }, 'wrong')).status).toBe(403);
  expect((await ask('/possible', { session: 'red' }, '')).status).toBe(403);
  const many = Array.from({ length: mostSessions + 1 }, (_, index) => `s${index}`);
  expect((await ask('', { sessions: many })).status).toBe(400);
  expect((await ask('', { sessions: many.slice(1) })).status).toBe(200);
});
