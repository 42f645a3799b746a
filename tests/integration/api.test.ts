import { afterAll, beforeAll, expect, test } from 'vitest';
import { Health, ScenarioCard } from '../../game/protocol/hosting';
import { Problem } from '../../game/protocol/refusals';
import { ReviewLog } from '../../game/protocol/review';
import { host, join, makeLink, post } from '../support/api-client';
import { Client } from '../support/client';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ root: await scenarioFolder(), dataDir: await freshDataDir() });
});
afterAll(() => server.end('SIGKILL'));

const api = (path: string) => `${server.url}/api${path}`;
const refusalOf = async (response: Response) => {
  const { refusal } = Problem.parse(await response.json());
  return [response.status, refusal];
};
const review = (secret: string) => fetch(api('/review'), { headers: { authorization: `Bearer ${secret}` } });

test('health, the scenarios without a secret in them, and the description of it all', async () => {
  const health = await fetch(api('/health'));
  expect(Health.parse(await health.json())).toEqual({ ok: true });
  expect(health.headers.get('referrer-policy')).toBe('no-referrer');
  expect(health.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);

  const text = await (await fetch(api('/scenarios'))).text();
  expect(
    ScenarioCard.array()
      .parse(JSON.parse(text))
      .map(({ id }) => id),
  ).toEqual(['six', 'duo']);
  for (const secret of ['points', 'reservation', 'redLines', 'Only north', 'Water for the mills']) {
    expect(text).not.toContain(secret);
  }

  const described = JSON.stringify(await (await fetch(api('/openapi.json'))).json());
  for (const path of ['health', 'scenarios', 'exercises', 'join', 'links', 'review', 'review/example']) {
    expect(described).toContain(`"/api/${path}"`);
  }
});

test('hosting needs the host key, a scenario and a pace that exist, and nothing unknown', async () => {
  const wanted = { scenario: 'duo', title: 'T', name: 'Fay', pace: 'untimed', clock: 'automatic' };
  const key = { 'x-host-key': server.hostKey };
  expect(await refusalOf(await post(api('/exercises'), wanted))).toEqual([403, 'host-key']);
  expect(await refusalOf(await post(api('/exercises'), wanted, { 'x-host-key': 'wrong' }))).toEqual([403, 'host-key']);
  const with_ = async (change: object) => refusalOf(await post(api('/exercises'), { ...wanted, ...change }, key));
  expect(await with_({ scenario: 'none' })).toEqual([404, 'no-such-scenario']);
  expect(await with_({ pace: 'none' })).toEqual([404, 'no-such-pace']);
  expect(await with_({ title: '' })).toEqual([400, 'malformed']);
  expect(await with_({ surprise: 1 })).toEqual([400, 'malformed']);
  expect(await refusalOf(await post(api('/exercises'), '{"scen', key))).toEqual([400, 'malformed']);
  expect((await post(api('/exercises'), JSON.stringify({ ...wanted, title: 'x'.repeat(70_000) }), key)).status).toBe(
    413,
  );
  expect((await fetch(api('/exercises'), { method: 'POST', headers: key, body: 'x=1' })).status).toBe(415);

  const hosted = await host(server);
  expect(hosted.joinCode).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
  expect(hosted.host).toMatchObject({ role: 'facilitator', party: null });
  expect(hosted.seats.map(({ role, party }) => `${role} ${party}`)).toEqual(['player north', 'player south']);
});

test('a join code opens a chair, however it is typed', async () => {
  const { joinCode, host: control } = await host(server);
  const seat = await join(server, ` ${joinCode.toLowerCase().replace(/^(...)/, '$1 ')} `, 'Pia');
  expect(seat).toMatchObject({ role: 'player', party: null });
  const client = await new Client(server.url, control.secret).seated();
  expect(client.held.state.seats[seat.seat]).toMatchObject({ name: 'Pia', party: null });
  client.close();
});

test('only a facilitator makes links', async () => {
  const { host: control, seats } = await host(server);
  const ask = async (body: unknown, secret?: string) =>
    refusalOf(await post(api('/links'), body, secret ? { authorization: `Bearer ${secret}` } : {}));
  const chair = { role: 'player', party: 'north' };
  expect(await ask(chair)).toEqual([401, 'unknown-link']);
  expect(await ask(chair, 'x'.repeat(43))).toEqual([401, 'unknown-link']);
  expect(await ask(chair, seats[0]?.secret)).toEqual([403, 'facilitator-only']);
  expect(await ask({ role: 'player', party: 'atlantis' }, control.secret)).toEqual([404, 'no-such-party']);
  expect(await ask({ seat: 'nobody-here' }, control.secret)).toEqual([404, 'no-such-seat']);
  expect(await ask({ seat: '__proto__' }, control.secret)).toEqual([404, 'no-such-seat']);
  const [north] = seats;
  if (!north) throw new Error('no seats');
  for (const wanted of [{ replace: north.seat, reason: null }, { standInFor: north.seat }])
    expect(await ask(wanted, seats[1]?.secret)).toEqual([403, 'facilitator-only']);
  expect(await ask({ replace: 'nobody-here', reason: null }, control.secret)).toEqual([404, 'no-such-seat']);
  expect(await ask({ replace: control.seat, reason: null }, control.secret)).toEqual([404, 'no-such-seat']);
  expect(await ask({ replace: north.seat, reason: ' ' }, control.secret)).toEqual([400, 'malformed']);
  expect(await ask({ replace: north.seat }, control.secret)).toEqual([400, 'malformed']);
  expect(await ask({ standInFor: control.seat }, control.secret)).toEqual([404, 'no-such-seat']);
  const standIn = await makeLink(server, control.secret, { standInFor: north.seat });
  expect(standIn).toMatchObject({ role: 'player', party: 'north' });
  expect(await ask({ standInFor: north.seat }, control.secret)).toEqual([409, 'has-stand-in']);
  const made = await makeLink(server, control.secret, { role: 'evaluator', party: null });
  expect(made).toMatchObject({ role: 'evaluator', party: null });
});

test('[LC11] the review is closed to players until the end; then one’s own log, and once it is opened all but notes', async () => {
  const { host: control, seats } = await host(server);
  const [north, south] = seats;
  if (!north || !south) throw new Error('no seats');
  expect(await refusalOf(await review(north.secret))).toEqual([403, 'review-closed']);
  expect(ReviewLog.parse(await (await review(control.secret)).json())).toMatchObject({ full: true, viewer: 'control' });

  const facilitator = await new Client(server.url, control.secret).seated();
  const player = await new Client(server.url, north.secret).seated();
  await player.do({ type: 'claim-seat', name: 'Nora' });
  await facilitator.do({ type: 'start-session' });
  await player.do({ type: 'send-message', to: 'delegation', text: 'Ours alone' });
  await facilitator.do({ type: 'note-observation', text: 'Nora is lost', pin: { to: 'moment' }, goals: [] });
  await facilitator.do({ type: 'end-session' });

  const own = await (await review(south.secret)).text();
  expect(ReviewLog.parse(JSON.parse(own))).toMatchObject({ full: false, viewer: 'party:south' });
  expect(own).not.toContain('Ours alone');
  await facilitator.do({ type: 'open-review', talk: true, notes: false });
  const all = ReviewLog.parse(await (await review(south.secret)).json());
  expect(all.full).toBe(true);
  expect(all.events).toEqual(facilitator.held.log.filter(({ type }) => type !== 'observation-noted'));
  expect(ReviewLog.parse(await (await review(control.secret)).json()).events).toEqual(facilitator.held.log);
  facilitator.close();
  player.close();
});

test('what is not there is a problem too', async () => {
  expect(await refusalOf(await fetch(api('/nothing')))).toEqual([404, 'not-found']);
  expect(await refusalOf(await fetch(api('/review/example')))).toEqual([404, 'not-found']);
  expect(await refusalOf(await review('short'))).toEqual([401, 'unknown-link']);
});

// The last one: from here on this address is refused for a minute.
test('guessing join codes in bulk is refused, the right one then too', async () => {
  const { joinCode } = await host(server);
  const guess = async (code: string) => (await post(api('/join'), { code, name: 'Eve' })).status;
  expect(await guess(joinCode)).toBe(200);
  const guesses = await Promise.all(Array.from({ length: 60 }, () => guess('AAAAAA')));
  expect(new Set(guesses)).toEqual(new Set([404, 429]));
  expect(guesses.filter((status) => status === 404).length).toBeLessThanOrEqual(40);
  expect(await guess(joinCode)).toBe(429);
});
