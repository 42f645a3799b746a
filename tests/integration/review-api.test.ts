import { afterAll, beforeAll, expect, test } from 'vitest';
import { Problem } from '../../game/protocol/refusals';
import { ReviewLog, ReviewTexts } from '../../game/protocol/review';
import { muchTalk } from '../../game/review/texts';
import { host, post } from '../support/api-client';
import { Client } from '../support/client';
import { scenarioFolder } from '../support/scenario-folder';
import { duo } from '../support/scenarios';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ root: await scenarioFolder([duo]), dataDir: await freshDataDir() });
});
afterAll(() => server.end('SIGKILL'));

const read = async (secret: string, from = 0): Promise<ReviewLog> => {
  const headers = { authorization: `Bearer ${secret}` };
  return ReviewLog.parse(await (await fetch(`${server.url}/api/review?from=${from}`, { headers })).json());
};
const refusalOf = async (response: Response) => [response.status, Problem.parse(await response.json()).refusal];
const acted = (secret: string, command: unknown, id: string = crypto.randomUUID()) =>
  post(`${server.url}/api/review/acts`, { id, command }, { authorization: `Bearer ${secret}` });

/** A session that is over, with North's head in it. */
async function over() {
  const hosted = await host(server);
  const control = await new Client(server.url, hosted.host.secret).seated();
  const north = hosted.seats[0]?.secret ?? '';
  const player = await new Client(server.url, north).seated();
  await player.do({ type: 'claim-seat', name: 'Nora' });
  await control.do({ type: 'start-session' });
  await control.do({ type: 'end-session' });
  control.close();
  player.close();
  return { session: hosted.session, control: hosted.host.secret, north };
}

const answer = { type: 'answer-survey', aim: '', surprised: 'How fast it went.', differently: '', rating: 4 };

test('[SV1] what is asked for from a review is in the log once, however often it is asked', async () => {
  const { control, north } = await over();
  const before = (await read(control)).events.length;
  const id = crypto.randomUUID();
  for (const _ of [1, 2]) expect((await acted(north, answer, id)).status).toBe(200);
  const tail = await read(control, before);
  expect(tail.events).toMatchObject([{ type: 'survey-answered', surprised: 'How fast it went.', rating: 4 }]);
  expect((await read(north)).events.at(-1)).toEqual(tail.events[0]);
  expect((await read(control, 1_000_000)).events).toEqual([]);
});

test('[ST1] a review asks for what is made of a session, as the seat may, and for nothing else', async () => {
  const { control, north } = await over();
  const hide = { type: 'edit-moment', moment: 'any', title: null, text: null, hidden: true };
  expect(await refusalOf(await acted(north, hide))).toEqual([409, 'white-cell-only']);
  expect((await acted(control, hide)).status).toBe(200);
  expect(await refusalOf(await acted(control, { type: 'remove-seat', seat: 'abcd' }))).toEqual([400, 'malformed']);
  expect(await refusalOf(await acted('x'.repeat(43), hide))).toEqual([401, 'unknown-link']);
  expect(await refusalOf(await acted(control, { ...hide, more: 1 }))).toEqual([400, 'malformed']);
});

test('the host reads any session as control, sits in none, and no other key opens one', async () => {
  const { session, control } = await over();
  const key = `${server.hostKey}.${session}`;
  const log = await read(key);
  expect(log).toMatchObject({ full: true, viewer: 'control', seat: null });
  expect(log.events).toEqual((await read(control)).events);
  expect(await refusalOf(await acted(key, answer))).toEqual([403, 'host-reads-only']);
  for (const other of [`${server.hostKey}.nowhere-1`, `${server.hostKey}x.${session}`, server.hostKey]) {
    const headers = { authorization: `Bearer ${other}` };
    expect(await refusalOf(await fetch(`${server.url}/api/review`, { headers }))).toEqual([401, 'unknown-link']);
  }
});

const lineLength = 4_000;

/** A session that is over, in which both sides talked; North holds what was said to South alone. */
async function talked(lines: number) {
  const hosted = await host(server);
  const control = await new Client(server.url, hosted.host.secret).seated();
  const players = await Promise.all(
    hosted.seats.slice(0, 2).map(({ secret }) => new Client(server.url, secret).seated()),
  );
  for (const player of players) await player.do({ type: 'claim-seat', name: 'Nora' });
  await control.do({ type: 'start-session' });
  await control.do({ type: 'advance-phase', phase: 0 });
  for (let line = 0; line < lines; line += 1) {
    const text = `${line} `.padEnd(lineLength, 'word ').trimEnd();
    await players[line % 2]?.do({ type: 'send-message', to: 'delegation', text });
  }
  await control.do({ type: 'end-session' });
  for (const client of [control, ...players]) client.close();
  return { control: hosted.host.secret, north: hosted.seats[0]?.secret ?? '' };
}

const asked = (secret: string, path: string) =>
  fetch(`${server.url}/api/review${path}`, { headers: { authorization: `Bearer ${secret}` } });
const later = async (secret: string) => ReviewLog.parse(await (await asked(secret, '?texts=later')).json());
const said = ({ events }: ReviewLog) => events.flatMap((event) => (event.type === 'message-sent' ? [event.text] : []));
const lastOf = ({ events }: ReviewLog) => {
  const last = events.findLast(({ type }) => type === 'message-sent');
  return last?.type === 'message-sent' ? last.message : '';
};

test('much talk comes in a second step, as far as the reader may read it; a little comes at once', async () => {
  const { control, north } = await talked(Math.ceil(muchTalk / lineLength) + 6);
  const [whole, bare] = [await read(control), await later(control)];
  expect(bare).toMatchObject({ textsLater: true, events: { length: whole.events.length } });
  expect(new Set(said(bare))).toEqual(new Set(['']));
  const texts = ReviewTexts.parse(await (await asked(control, `/texts?until=${lastOf(bare)}`)).json());
  expect(texts).toEqual({ full: true, viewer: 'control', texts: said(whole) });

  const own = await later(north);
  expect(own.textsLater).toBeUndefined();
  expect(said(own)).toEqual(said(whole).filter((_, line) => line % 2 === 0));
  const last = await asked(north, `/texts?until=${lastOf(own)}`);
  expect(ReviewTexts.parse(await last.json())).toEqual({ full: false, viewer: 'party:north', texts: said(own) });
  // South's last line is nothing that North could ask up to.
  expect(await refusalOf(await asked(north, `/texts?until=${lastOf(bare)}`))).toEqual([404, 'no-such-moment']);
  expect(await refusalOf(await asked('x'.repeat(43), `/texts?until=${lastOf(bare)}`))).toEqual([401, 'unknown-link']);
});

test('a log travels compressed to whoever can read that', async () => {
  const { control } = await over();
  const authorization = `Bearer ${control}`;
  const lengthAs = async (encoding: string) => {
    const response = await fetch(`${server.url}/api/review`, {
      headers: { authorization, 'accept-encoding': encoding },
    });
    return [response.headers.get('content-encoding'), (await response.text()).length];
  };
  const [plain, small] = [await lengthAs('identity'), await lengthAs('gzip')];
  expect(plain).toEqual([null, expect.any(Number)]);
  expect(small).toEqual(['gzip', plain[1]]);
});
