import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { blanked } from '../../game/exports/blanked';
import { bundleText } from '../../game/exports/bundle-text';
import { DeletionReceipt, Imported, SessionPage } from '../../game/exports/saved-session';
import { Problem } from '../../game/protocol/refusals';
import { ReviewLog } from '../../game/protocol/review';
import { openPGlite } from '../../server/database/open-pglite';
import { release } from '../../server/release';
import { hashOf } from '../../server/secrets';
import { append } from '../e2e/stored-session';
import { host } from '../support/api-client';
import { Client } from '../support/client';
import { Play } from '../support/play';
import { scenarioFolder } from '../support/scenario-folder';
import { duo } from '../support/scenarios';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

const unreadable = 'written-by-another';
const secret = 'a-secret-of-a-session-that-cannot-be-read';

/** A session whose last event is of a type that only a later release knows. */
async function writeUnreadable(dataDir: string): Promise<void> {
  const database = await openPGlite(dataDir);
  const play = new Play(duo, { hashOf: () => hashOf(secret), exercise: 'later', joinCode: 'LATER2' });
  await append(database, unreadable, play.control('start-session', 'end-session'));
  const position = play.log.length - 1;
  const where = { session_position: { session: unreadable, position } };
  const body = { ...play.log.at(-1), type: 'proposal-split' };
  await database.prisma.event.update({ where, data: { body, writtenBy: '99.0.0' } });
  await database.close();
}

let server: ServerProcess;
let open: Client[] = [];
beforeAll(async () => {
  const dataDir = await freshDataDir();
  await writeUnreadable(dataDir);
  server = await startServer({ root: await scenarioFolder([duo]), dataDir });
});
afterEach(() => {
  for (const client of open) client.close();
  open = [];
});
afterAll(() => server.end('SIGKILL'));

const connect = (key: string): Client => {
  const client = new Client(server.url, key);
  open.push(client);
  return client;
};
const asHost = (method: string, path: string, body?: string, key = server.hostKey): Promise<Response> =>
  fetch(`${server.url}/api${path}`, {
    method,
    headers: { 'x-host-key': key, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body }),
  });
const list = async (query = ''): Promise<SessionPage> =>
  SessionPage.parse(await (await asHost('GET', `/sessions${query}`)).json());
const ids = async (query = '') => (await list(query)).sessions.map(({ session }) => session);
const problem = async (response: Response) => ({ status: response.status, ...Problem.parse(await response.json()) });
const reviewOf = (session: string) =>
  fetch(`${server.url}/api/review`, { headers: { authorization: `Bearer ${server.hostKey}.${session}` } });

const about = { pseudonymised: false, whole: true, writtenBy: { parley: '0.0.9', protocol: 5 } };
const fileOf = (log: Play['log']): string => bundleText({ log: log.map(blanked), ...about }, hashOf);
/** South has one point more than it was scored. */
const richer = (log: Play['log']): Play['log'] =>
  log.map((event) =>
    event.type === 'party-scored' && event.party === 'south'
      ? { ...event, score: { ...event.score, points: event.score.points + 1, total: event.score.total + 1 } }
      : event,
  );
const played = (now: number) => new Play(duo, { now }).control('start-session', 'end-session').log;

describe('a session is deleted', () => {
  test('by a host alone, with a receipt, and whoever is there is told goodbye', async () => {
    const hosted = await host(server, { title: 'To be deleted' });
    const control = await connect(hosted.host.secret).seated();
    await control.keepNote('A thought of my own.', 0);
    const path = `/sessions/${hosted.session}`;
    expect(await problem(await asHost('DELETE', path, undefined, 'wrong'))).toMatchObject({ refusal: 'host-key' });
    const receipt = DeletionReceipt.parse(await (await asHost('DELETE', path)).json());
    expect(receipt).toMatchObject({ session: hosted.session, title: 'To be deleted', scenario: 'duo', notes: 1 });
    await control.until(({ goodbye }) => goodbye !== null);
    expect(control.goodbye).toBe('session-deleted');
    expect(await ids('?search=To be deleted')).toEqual([]);
    expect(await problem(await asHost('DELETE', path))).toMatchObject({ status: 404, refusal: 'no-such-session' });
    expect((await reviewOf(hosted.session)).status).toBe(401);
    const again = connect(hosted.host.secret);
    await again.until(({ refused }) => refused !== null);
    expect(again.refused).toBe('unknown-link');
  });

  test('not while it is played; one that was left unfinished, when nobody is there any more', async () => {
    const hosted = await host(server);
    const control = await connect(hosted.host.secret).seated();
    await control.do({ type: 'start-session' });
    const path = `/sessions/${hosted.session}`;
    for (const query of ['', '?unfinished=true'])
      expect(await problem(await asHost('DELETE', `${path}${query}`))).toMatchObject({
        status: 409,
        refusal: 'being-played',
      });
    await control.do({ type: 'pause-clock' });
    const evaluator = connect(hosted.seats[0]?.secret ?? '');
    await evaluator.until(({ online }) => online.length === 2);
    control.close();
    await evaluator.until(({ online }) => online.length === 1);
    expect(await problem(await asHost('DELETE', `${path}?unfinished=true`))).toMatchObject({ refusal: 'being-played' });
    expect(await ids('?kind=unfinished')).toContain(hosted.session);
  });

  test('one table of several: the others go on', async () => {
    const hosted = await host(server, { tables: ['One', 'Two'], title: 'Side by side' });
    const [one, two] = hosted.tables;
    const control = await connect(`${hosted.host.secret}.${two?.session}`).seated();
    expect((await asHost('DELETE', `/sessions/${one?.session}`)).status).toBe(200);
    await control.do({ type: 'send-message', to: 'everyone', text: 'Still here.' });
    expect(control.goodbye).toBeNull();
    expect(await ids('?search=Side by side')).toEqual([two?.session]);
  });
});

describe('a file', () => {
  test('is taken in once, looked at as control, and nobody acts in it', async () => {
    const log = played(1_700_000_000_000);
    const first = Imported.parse(await (await asHost('POST', '/import', fileOf(log))).json());
    expect(first).toMatchObject({ title: 'A test', events: log.length, already: false });
    const again = Imported.parse(await (await asHost('POST', '/import', fileOf(log))).json());
    expect(again).toEqual({ ...first, already: true });

    const review = ReviewLog.parse(await (await reviewOf(first.session)).json());
    expect(review).toMatchObject({ full: true, viewer: 'control', seat: null });
    expect(fileOf(review.events)).toBe(fileOf(log));
    expect((await list(`?kind=imported`)).sessions).toMatchObject([{ session: first.session, exercise: null }]);
    const blank = connect('x'.repeat(43));
    await blank.until(({ refused }) => refused !== null);
    expect((await asHost('DELETE', `/sessions/${first.session}`)).status).toBe(200);
    expect(await ids('?kind=imported')).toEqual([]);
  });

  test.each(['full=false', 'full=true'])(
    'exported, taken in and exported again (%s) is the same to the byte',
    async (how) => {
      const hosted = await host(server, { title: `Export ${how}` });
      const control = await connect(hosted.host.secret).seated();
      const north = await connect(hosted.seats[0]?.secret ?? '').seated();
      await north.do({ type: 'claim-seat', name: 'Nora Lind' });
      await control.do({ type: 'start-session' });
      await north.do({ type: 'send-message', to: 'control', text: 'Nora Lind here, write to nora@example.org.' });
      await control.do({ type: 'end-session' });
      const exported = (session: string) =>
        fetch(`${server.url}/api/exports/session.json?${how}`, {
          headers: { authorization: `Bearer ${server.hostKey}.${session}` },
        }).then((response) => response.text());
      const text = await exported(hosted.session);
      expect(text.includes('Nora')).toBe(how === 'full=true');
      const { session } = Imported.parse(await (await asHost('POST', '/import', text)).json());
      expect(await exported(session)).toBe(text);
      // What came in without names has none to give, whoever asks for them.
      if (how === 'full=false') {
        const named = await fetch(`${server.url}/api/exports/session.json?full=true`, {
          headers: { authorization: `Bearer ${server.hostKey}.${session}` },
        });
        expect(await named.text()).toBe(text);
      }
      expect((await asHost('DELETE', `/sessions/${session}`)).status).toBe(200);
    },
  );

  test.each([
    ['nothing', '', 'Line 1, column 1'],
    ['no JSON', 'PK and so on', 'Line 1, column 1'],
    ['something else', '{"a":1}', 'The head of the file'],
    ['half of one', fileOf(played(1)).slice(0, 3_000), 'Line 4, column'],
    ['nested without end', '['.repeat(200_000), 'Line 1, column 65'],
    ['damaged', fileOf(played(2)).replace('"name":"Fay"', '"name":"Eve"'), 'Event 12, seat-claimed'],
    ['forged', fileOf(richer(played(3))), ', party-scored'],
  ])('that is %s is refused with the place, and nothing is stored', async (_, text, place) => {
    const before = await list();
    const refused = await problem(await asHost('POST', '/import', text));
    expect(refused).toMatchObject({ status: 400, refusal: 'bad-file', place: expect.stringContaining(place) });
    expect(refused.message).not.toBe('');
    expect(await list()).toEqual(before);
  });

  test('that is no text, or larger than the server takes, is refused without being read to its end', async () => {
    const body = new Uint8Array([0xff, 0xfe, 0x00, 0x41]);
    const headers = { 'x-host-key': server.hostKey };
    const binary = await fetch(`${server.url}/api/import`, { method: 'POST', headers, body });
    expect(await problem(binary)).toMatchObject({ status: 400, message: 'The file is no text. Choose another one.' });
    const large = await asHost('POST', '/import', ' '.repeat(65 * 1024 * 1024));
    expect(await problem(large)).toMatchObject({ status: 413, refusal: 'file-too-large' });
    expect(await problem(await asHost('POST', '/import', '{}', 'wrong'))).toMatchObject({ status: 403 });
  });
});

test('a session of another release says so, to a host and to a seat, and the others go on', async () => {
  const words = `Parley 99.0.0 wrote it, and this is Parley ${release.parley}, which does not know such an event. Update this server to 99.0.0 or later.`;
  expect(await problem(await reviewOf(unreadable))).toMatchObject({
    ...{ status: 409, refusal: 'unreadable-log', message: words },
    place: expect.stringMatching(/^Event \d+$/),
  });
  const seat = connect(secret);
  await seat.until(({ refused }) => refused !== null);
  expect([seat.refused, seat.toldWhy]).toEqual(['unreadable-log', { message: words }]);
  expect(server.output()).toContain(words);
  await connect((await host(server)).host.secret).seated();
  expect((await asHost('DELETE', `/sessions/${unreadable}`)).status).toBe(200);
  expect(await ids()).not.toContain(unreadable);
});

test('it is described', async () => {
  const described = await (await fetch(`${server.url}/api/openapi.json`)).text();
  for (const path of ['sessions', 'sessions/{id}', 'import']) expect(described).toContain(`"/api/${path}"`);
});
