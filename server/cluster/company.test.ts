import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usual } from '../../game/session/instructions';
import { companyOfTest } from '../../tests/support/company-of-test';
import { Play } from '../../tests/support/play';
import { playedAlone } from '../../tests/support/played-alone';
import { duo } from '../../tests/support/scenarios';

let company: ReturnType<typeof companyOfTest>;
beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  company = companyOfTest();
});
afterEach(() => {
  company.stop();
  vi.useRealTimers();
});

const second = 1_000;
const minute = 60 * second;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const begun = (pace = 0) => new Play(duo, { now: Date.now(), pace }).control('start-session');
const begunAlone = () => playedAlone(duo, { now: Date.now() }).do('head-north', { type: 'start-session' });
const keep = (session: string, play: Play) => company.store.append(session, 0, 'all', play.log);
const say = { type: 'send-message', to: 'control', text: 'Well?' } as const;
const head = { seat: 'head-north', secretHash: 'hash of head-north' };
const told = () => ({ id: randomUUID(), command: say });

test('what is done at one server is at the others that have the table open, and opens it nowhere', async () => {
  await keep('s', begun());
  const [a, b, c] = [company.server('a'), company.server('b'), company.server('c')];
  const [one, two] = [await a.tables.at('s'), await b.tables.at('s')];
  expect(await one.handle(head, told())).toMatchObject({ ok: true });
  await pass(10);
  expect(two.log).toEqual(one.log);
  expect(c.tables.known('s')).toBeUndefined();
});

test('what is done while a log is read is read as well, though nothing more is said', async () => {
  await keep('s', begun());
  const { read } = company.store;
  vi.spyOn(company.store, 'read').mockImplementation(async (...span) => {
    const rows = await read(...span);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return rows;
  });
  const [a, b] = [company.server('a'), company.server('b')];
  const [one, two] = await Promise.all([a.tables.at('s'), b.tables.at('s'), pass(100)]);
  await one.handle(head, told());
  await pass(30);
  await one.handle(head, told());
  for (let n = 0; n < 5; n += 1) await pass(60);
  expect(two.log).toEqual(one.log);
});

test('whose coming makes a server the keeper finds it in time for the end of the phase', async () => {
  await keep('s', begun(1));
  const servers = [company.server('a'), company.server('b')];
  await pass(10);
  const [other] = servers.filter(({ cluster }) => !cluster.keeps('s'));
  const { table } = (await other?.sit('s', 'head-north')) ?? {};
  await pass((table?.state.clock?.deadline ?? 0) - Date.now());
  expect(table?.state.phase).toBe(1);
});

test('whoever comes from one server to another finds there what was done, though nobody said so', async () => {
  await keep('s', begun());
  const [a, b] = [company.server('a'), company.server('b')];
  const [one, two] = [await a.tables.at('s'), await b.tables.at('s')];
  company.wire.cut('b');
  await one.handle(head, told());
  expect(two.log.length).toBeLessThan(one.log.length);
  expect((await b.tables.at('s')).log).toEqual(one.log);
});

test('what nobody heard of is found within seconds where somebody is, by a look at how long logs are', async () => {
  await keep('s', begun());
  const [a, b] = [company.server('a'), company.server('b')];
  const one = await a.tables.at('s');
  const { table: two } = await b.sit('s', 'head-south');
  company.wire.cut('b');
  await one.handle(head, told());
  await pass(5 * second);
  expect(two.log).toEqual(one.log);
});

test('where something was lost, the next beat says so: every table that is open is looked at', async () => {
  await keep('s', begun());
  const [a, b] = [company.server('a'), company.server('b')];
  const [one, two] = [await a.tables.at('s'), await b.tables.at('s')];
  company.wire.lose = ({ word }) => word.type === 'grown';
  await one.handle(head, told());
  await pass(2 * second);
  expect(two.log).toEqual(one.log);
});

test('a session that one server deletes is at its end at the others, also where nobody heard of it', async () => {
  for (const heard of [true, false]) {
    const session = `heard: ${heard}`;
    await keep(session, begun());
    const [a, b] = [company.server('a'), company.server('b')];
    const { table } = await b.sit(session, 'head-south');
    if (!heard) company.wire.cut('b');
    await a.tables.discard(session);
    if (!heard) await pass(5 * second);
    await pass(0);
    expect(table.ended).toBe(true);
    expect(b.tables.known(session)).toBeUndefined();
    company.stop();
    company = companyOfTest();
  }
});

test('a deadline is seen to once, by the keeper; when that server is gone, by another', async () => {
  await keep('s', begun(1));
  const servers = [company.server('a'), company.server('b'), company.server('c')];
  await pass(3 * second);
  const open = () => servers.flatMap((server, n) => (server.tables.known('s') ? n : []));
  const [keeper = -1, ...others] = open();
  expect(others).toEqual([]);
  company.wire.cut('abc'.charAt(keeper));
  servers[keeper]?.watching.stop();
  await pass(12 * second);
  expect(open()).toHaveLength(2);
  await pass(5 * minute);
  const started = (await company.store.read('s', 0)).filter(({ event }) => event.type === 'phase-started');
  expect(started.map(({ event }) => event.type === 'phase-started' && event.phase)).toEqual([0, 1]);
});

test('[BT5] bots of a table where nobody is go on when their server leaves', async () => {
  const play = begun();
  const bot = { type: 'seat-bot', seat: 'bot-1', party: 'south', standsInFor: 'head-south', name: 'Bot' } as const;
  await keep('s', play.server({ ...bot, instructions: usual('fair') }));
  const servers = [company.server('a'), company.server('b')];
  await pass(3 * second);
  const keeper = servers.findIndex(({ tables }) => tables.known('s'));
  const other = servers[1 - keeper];
  expect(other?.tables.known('s')).toBeUndefined();
  servers[keeper]?.cluster.leave();
  await pass(second);
  expect(other?.tables.known('s')).toBeDefined();
});

test('where nothing happens by itself, and where somebody practises alone, no table is opened to keep it', async () => {
  await keep('quiet', begun());
  await keep('alone', begunAlone());
  await keep('timed', begun(1));
  const { tables } = company.server('a');
  const read = vi.spyOn(company.store, 'read');
  await pass(10 * second);
  expect(tables.all().map(({ session }) => session)).toEqual(['timed']);
  const { length } = read.mock.calls.filter(([session]) => session === 'quiet');
  // Another server that comes and goes has it looked at no second time; somebody who was there has.
  const other = company.server('b');
  await pass(3 * second);
  other.cluster.leave();
  await pass(10 * second);
  expect(tables.all().map(({ session }) => session)).toEqual(['timed']);
  expect(length).toBeGreaterThan(0);
});

test('who comes to another server is told to those at the table; a seat’s notes are read anew', async () => {
  await keep('s', begun());
  const [a, b] = [company.server('a'), company.server('b')];
  await a.sit('s', 'head-north');
  const south = await b.sit('s', 'head-south');
  await pass(10);
  expect(a.told).toContain('seated s');
  expect([...a.watching.elsewhere('s')]).toEqual(['head-south']);
  expect(a.watching.connected('s')).toBe(2);
  b.cluster.noted('s', 'head-south');
  expect(a.told).toContain('noted s head-south');
  south.leave();
  await pass(10);
  expect(a.watching.connected('s')).toBe(1);
});

test('a server that has looked at a thousand sessions has none of them any more after a while', async () => {
  const { log } = begun();
  const { tables, sit } = company.server('a');
  for (let n = 0; n < 1_000; n += 1) {
    await company.store.append(`s${n}`, 0, 'all', log);
    await tables.at(`s${n}`);
  }
  const { table, leave } = await sit('s7', 'head-north');
  await pass(11 * minute);
  expect(tables.all()).toEqual([table]);
  await pass(9 * minute);
  leave();
  await pass(10 * second);
  expect(tables.all()).toEqual([]);
  expect((await tables.at('s7')).log).toEqual(log);
});

test('a table that is let go of has no clock, no bots and no watch left', async () => {
  await keep('s', begunAlone());
  const { tables, sit } = company.server('a');
  await pass(3 * second);
  const timers = vi.getTimerCount();
  const { leave } = await sit('s', 'head-north');
  expect(vi.getTimerCount()).toBeGreaterThan(timers);
  leave();
  tables.forget(Date.now());
  expect(vi.getTimerCount()).toBe(timers);
});
