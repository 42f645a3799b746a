import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { outcomeOf } from '../../game/scoring/outcome';
import type { Command } from '../../game/session/commands';
import { duoWith } from '../../tests/support/duo-with';
import { createMemoryStore } from '../../tests/support/memory-store';
import { duo } from '../../tests/support/scenarios';
import type { EventStore } from '../store/event-store';
import { Table } from './table';

const log = pino({ level: 'silent' });
const north = { seat: 'seat-north', secretHash: 'hash-north' };
const control = { seat: 'seat-control', secretHash: 'hash-control' };
const say = (text: string, id: string = randomUUID()) => ({
  id,
  command: { type: 'send-message', to: 'control', text } as const,
});

const tableOn = (store: EventStore, now: () => number = () => 1_000_000) =>
  new Table({ session: 's', store, log, now });

async function opened(store: EventStore, now?: () => number, scenario = duo): Promise<Table> {
  const table = tableOn(store, now);
  const pace = { id: 'standard', name: 'As written', factor: 1 };
  const session = { title: 'T', pace, clock: 'automatic', exercise: 'e', joinCode: 'ABC234' } as const;
  await table.issue({ type: 'open-session', ...session, scenario, hash: 'h', seed: 's' });
  await table.issue({ type: 'open-seat', ...control, placement: { role: 'facilitator', party: null }, name: 'Fay' });
  await table.issue({ type: 'open-seat', ...north, placement: { role: 'player', party: 'north' }, name: 'Nora' });
  return table;
}

test('a reply says how many events of its own log the seat then holds', async () => {
  const table = await opened(createMemoryStore());
  const reply = await table.handle(north, say('hello'));
  expect(reply).toEqual({ ok: true, position: table.view('party:north').length });
  expect(table.view('party:north').length).toBeLessThan(table.log.length);
});

test('[SE14] whoever was removed is told why, on the latest link alone; a wrong link is told what it always is', async () => {
  const table = await opened(createMemoryStore());
  const wrong = [
    { ...north, secretHash: 'wrong' },
    { ...north, seat: 'nobody' },
    { ...north, seat: '__proto__' },
  ];
  const before = wrong.map((link) => table.farewell(link));
  await table.issue({ type: 'reissue-link', seat: north.seat, secretHash: 'latest' });
  const command = { type: 'remove-seat', seat: north.seat, reason: 'You asked to leave.' } as const;
  await table.handle(control, { id: randomUUID(), command });
  const latest = { ...north, secretHash: 'latest' };
  expect(table.farewell(latest)).toEqual({ ok: false, refusal: 'removed', message: 'You asked to leave.' });
  expect(await table.handle(latest, say('still here?'))).toEqual(table.farewell(latest));
  expect(wrong.map((link) => table.farewell(link))).toEqual(before);
  expect(table.farewell(north)).toEqual(before[0]);
});

test('the same id gives the same reply and no second event, after a restart and a move as well', async () => {
  const store = createMemoryStore();
  const table = await opened(store);
  const message = say('once');
  const first = await table.handle(north, message);
  await table.handle(control, {
    id: randomUUID(),
    command: { type: 'place-seat', seat: north.seat, role: 'player', party: 'south' },
  });
  await table.handle(north, say('more'));
  const end = table.log.length;
  expect(await table.handle(north, message)).toEqual(first);
  const restarted = tableOn(store);
  await restarted.refresh();
  expect(await restarted.handle(north, message)).toEqual(first);
  expect(restarted.log).toHaveLength(end);
});

test('one that was slower reads what is new, decides again, and hears the other’s events once', async () => {
  const store = createMemoryStore();
  const [one, other] = [await opened(store), tableOn(store)];
  await other.refresh();
  const heard: string[] = [];
  other.subscribe((events) => heard.push(...events.map(({ type }) => type)));
  await one.handle(control, { id: randomUUID(), command: { type: 'start-session' } });
  expect(await other.handle(north, say('late'))).toMatchObject({ ok: true });
  expect(heard).toEqual(['session-started', 'brief-issued', 'brief-issued', 'phase-started', 'message-sent']);
  expect(await other.handle(control, { id: randomUUID(), command: { type: 'start-session' } })).toMatchObject({
    refusal: 'session-started',
  });
});

test('one that is always slower gives up and has changed nothing', async () => {
  let race = false;
  const store: EventStore = createMemoryStore(async () => {
    if (!race) return;
    race = false;
    await rival.refresh();
    await rival.handle(north, say('faster'));
    race = true;
  });
  const table = await opened(store);
  const rival = tableOn(store);
  race = true;
  expect(await table.handle(north, say('slower'))).toMatchObject({ refusal: 'busy' });
  expect(JSON.stringify(table.log)).not.toContain('slower');
});

test('a command that the store loses is refused as an error, and the next one works', async () => {
  let broken = false;
  const store = createMemoryStore(() => {
    if (broken) throw new Error('the disk is gone');
  });
  const table = await opened(store);
  broken = true;
  await expect(table.handle(north, say('lost'))).rejects.toThrow('the disk is gone');
  broken = false;
  expect(await table.handle(north, say('kept'))).toMatchObject({ ok: true });
});

test('time that is up is handled before the command that comes after it', async () => {
  let now = 1_000_000;
  const table = await opened(createMemoryStore(), () => now);
  await table.handle(control, { id: randomUUID(), command: { type: 'start-session' } });
  now += 6 * 60_000;
  await table.handle(north, say('after the bell'));
  expect(table.state.phase).toBe(1);
  expect(table.log.slice(-2).map(({ type }) => type)).toEqual(['phase-started', 'message-sent']);
});

test('[LG4] no two commands share a time, whether the clock stands still or goes back', async () => {
  let now = 1_000_000;
  const table = await opened(createMemoryStore(), () => now);
  for (const text of ['still', 'still', 'back', 'back']) {
    if (text === 'back') now -= 60_000;
    await table.handle(north, say(text));
  }
  const said = table.log.slice(-4).map(({ at }) => at);
  expect(said).toEqual([1_000_003, 1_000_004, 1_000_005, 1_000_006]);
  now = 2_000_000;
  await table.handle(north, say('forth'));
  expect(table.log.at(-1)?.at).toBe(2_000_000);
});

test('[LG4] [SG6] the later agreement replaces the earlier one, though the clock stood still', async () => {
  const table = await opened(createMemoryStore());
  const south = { seat: 'seat-south', secretHash: 'hash-south' };
  await table.issue({ type: 'open-seat', ...south, placement: { role: 'player', party: 'south' }, name: 'Sten' });
  const order = async (link: typeof north, command: Command) =>
    expect(await table.handle(link, { id: randomUUID(), command })).toMatchObject({ ok: true });
  await order(control, { type: 'start-session' });
  await order(control, { type: 'advance-phase', phase: 0 });
  const pact = { type: 'table-proposal' as const, instrument: 'pact', to: ['south'], clauses: {} };
  for (const levy of ['low', 'high', 'none', 'low', 'high']) {
    await order(north, { ...pact, terms: { levy } });
    const proposal = Object.keys(table.state.proposals).at(-1) ?? '';
    for (const link of [north, south]) await order(link, { type: 'sign-proposal', proposal, version: 1 });
    expect(outcomeOf(duo, table.state.agreements)).toMatchObject({ levy });
  }
});

test('a command that the store keeps and then fails on is done, once', async () => {
  const kept = createMemoryStore();
  let fails = false;
  const store: EventStore = {
    ...kept,
    async appendAll(...args) {
      const appended = await kept.appendAll(...args);
      if (fails) throw new Error('the connection was cut');
      return appended;
    },
  };
  const table = await opened(store);
  const heard: string[] = [];
  table.subscribe((events) => heard.push(...events.map(({ type }) => type)));
  fails = true;
  const message = say('kept');
  expect(await table.handle(north, message)).toEqual({ ok: true, position: table.view('party:north').length });
  expect(await table.handle(north, message)).toMatchObject({ ok: true });
  expect(heard).toEqual(['message-sent']);
  expect(await kept.read('s', 0)).toHaveLength(table.log.length);
});

test('a link that was replaced while its command waited gives nothing', async () => {
  const table = await opened(createMemoryStore());
  const replaced = table.issue({ type: 'reissue-link', seat: north.seat, secretHash: 'new' });
  expect(await table.handle(north, say('too late'))).toMatchObject({ refusal: 'unknown-link' });
  expect(await replaced).toMatchObject({ ok: true });
  expect(await table.handle({ ...north, secretHash: 'new' }, say('in time'))).toMatchObject({ ok: true });
});

test('[IN3] an inject by a moment is judged before a command that comes after the moment', async () => {
  let now = 1_000_000;
  const by = { round: 'first', phase: 'talks', minute: 5 };
  const without = { tabled: { water: 'shared' } };
  const flood = { title: 'Rain', to: 'everyone', text: 'It rains.', source: 'Invented.' };
  const raining = duoWith({ injects: [{ ...flood, id: 'flood', release: { when: { by, without } } }] });
  const table = await opened(createMemoryStore(), () => now, raining);
  const order = (link: typeof north, command: Command) => table.handle(link, { id: randomUUID(), command });
  await order(control, { type: 'start-session' });
  await order(control, { type: 'advance-phase', phase: 0 });
  now += 6 * 60_000;
  const terms = { water: 'shared' };
  expect(
    await order(north, { type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses: {} }),
  ).toMatchObject({ ok: true });
  expect(table.log.filter(({ type }) => type === 'inject-released')).toHaveLength(1);
});

test('what was asked for in one delegation is not done in another, and what was done already stays done', async () => {
  const table = await opened(createMemoryStore());
  const aide = { seat: 'seat-aide', secretHash: 'hash-aide' };
  const player = { role: 'player', party: 'north' } as const;
  await table.issue({ type: 'open-seat', ...aide, placement: player, name: 'Aida' });
  const asNorth = (text: string) => ({
    id: randomUUID(),
    as: 'party:north',
    command: { type: 'send-message' as const, to: 'delegation' as const, text },
  });
  await table.handle(control, { id: randomUUID(), command: { type: 'start-session' } });
  const before = asNorth('We sign at ten.');
  expect(await table.handle(aide, before)).toMatchObject({ ok: true });
  const command: Command = { type: 'place-seat', seat: aide.seat, role: 'player', party: 'south' };
  await table.handle(control, { id: randomUUID(), command });
  expect(await table.handle(aide, asNorth('They must not know.'))).toMatchObject({ ok: false, refusal: 'moved' });
  expect(await table.handle(aide, before)).toMatchObject({ ok: true });
  expect(table.state.messages.all.map(({ text }) => text)).toEqual(['We sign at ten.']);
});
