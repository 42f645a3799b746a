import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import type { Command } from '../../game/session/commands';
import { createMemoryStore } from '../../tests/support/memory-store';
import { duo } from '../../tests/support/scenarios';
import { Table } from './table';

const log = pino({ level: 'silent' });
const pace = { id: 'standard', name: 'As written', factor: 1 };
const session = { title: 'T', pace, clock: 'automatic', exercise: 'e', joinCode: 'ABC234' } as const;
const link = (seat: string) => ({ seat, secretHash: seat });

/** In play, with somebody at each chair; the clock stands until a test turns it. */
async function playing() {
  const clock = { now: 1_000_000 };
  const store = createMemoryStore();
  const table = new Table({ session: 's', store, log, now: () => clock.now });
  await table.issue({ type: 'open-session', ...session, scenario: duo, hash: 'h', seed: 's' });
  const sit = (seat: string, role: 'facilitator' | 'player', party: string | null) =>
    table.issue({ type: 'open-seat', ...link(seat), placement: { role, party }, name: seat });
  await sit('fay', 'facilitator', null);
  await sit('nora', 'player', 'north');
  await sit('sten', 'player', 'south');
  const ask = (seat: string, command: Command, id: string = randomUUID()) => table.handle(link(seat), { id, command });
  await ask('fay', { type: 'start-session' });
  const appends = vi.spyOn(store, 'appendAll');
  return { table, store, ask, clock, appends };
}

const say = (text: string): Command => ({ type: 'send-message', to: 'control', text });

test('what is asked for at once is stored at once, published at once, and answered each as if alone', async () => {
  const { table, ask, appends } = await playing();
  const heard: number[] = [];
  table.subscribe((events) => heard.push(events.length));
  const before = { north: table.view('party:north').length, south: table.view('party:south').length };
  const replies = await Promise.all([
    ask('nora', say('one')),
    ask('sten', say('two')),
    ask('nora', { type: 'send-message', to: ['north'], text: 'to myself?' }),
    ask('nora', say('three')),
  ]);
  expect(replies).toEqual([
    { ok: true, position: before.north + 1 },
    { ok: true, position: before.south + 1 },
    expect.objectContaining({ ok: false }),
    { ok: true, position: before.north + 2 },
  ]);
  expect(table.state.messages.all.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  expect(appends).toHaveBeenCalledTimes(1);
  expect(heard).toEqual([3]);
});

test('the state after a run is the fold of the log, and what another server reads is the same', async () => {
  const { table, store, ask } = await playing();
  await Promise.all(Array.from({ length: 250 }, (_, index) => ask(index % 2 ? 'nora' : 'sten', say(`${index}`))));
  const other = new Table({ session: 's', store, log, now: Date.now });
  await other.refresh();
  expect(other.log).toEqual(table.log);
  expect(other.state).toEqual(table.state);
  expect(table.state.messages.all.map(({ text }) => text)).toEqual(
    Array.from({ length: 250 }, (_, index) => `${index}`),
  );
});

test('one id sent twice at once is one event and one answer', async () => {
  const { table, ask } = await playing();
  const id = randomUUID();
  const [first, again, other] = await Promise.all([
    ask('nora', say('once'), id),
    ask('nora', say('once'), id),
    ask('nora', say('other')),
  ]);
  expect(first).toMatchObject({ ok: true });
  expect(again).toEqual(first);
  expect(other).toMatchObject({ ok: true });
  expect(table.state.messages.all.map(({ text }) => text)).toEqual(['once', 'other']);
});

test('whoever is removed in a run gives nothing after it, and whoever is moved speaks from the new place', async () => {
  const { table, ask } = await playing();
  const replies = await Promise.all([
    ask('sten', say('still here')),
    ask('fay', { type: 'remove-seat', seat: 'sten' }),
    ask('sten', say('gone')),
    ask('fay', { type: 'place-seat', seat: 'nora', role: 'player', party: 'south' }),
    ask('nora', say('from the south')),
    table.handle(link('nora'), { id: randomUUID(), as: 'party:north', command: say('for the north alone') }),
  ]);
  expect(replies.map((reply) => (reply.ok ? 'done' : reply.refusal))).toEqual([
    'done',
    'done',
    'removed',
    'done',
    'done',
    'moved',
  ]);
  expect(table.state.messages.all.map(({ text, from }) => [text, from])).toEqual([
    ['still here', 'south'],
    ['from the south', 'south'],
  ]);
});

test('what the clock brings comes before the command after it, also within a run', async () => {
  const { table, ask, clock } = await playing();
  const deadline = table.state.clock?.deadline ?? 0;
  clock.now = deadline - 2;
  await Promise.all(['a', 'b', 'c', 'd'].map((text) => ask('nora', say(text))));
  const tail = table.log.slice(-5).map(({ type, at }) => [type, at - deadline]);
  expect(tail).toEqual([
    ['message-sent', -2],
    ['message-sent', -1],
    ['phase-started', 0],
    ['message-sent', 1],
    ['message-sent', 2],
  ]);
});

test('a command that cannot be handled takes no other one with it', async () => {
  const { table, store, ask } = await playing();
  const { appendAll } = store;
  store.appendAll = async (of, position, commands) => {
    if (JSON.stringify(commands).includes('poison')) throw new Error('the store chokes on it');
    return appendAll(of, position, commands);
  };
  const settled = await Promise.allSettled(['before', 'poison', 'after'].map((text) => ask('nora', say(text))));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(table.state.messages.all.map(({ text }) => text)).toEqual(['before', 'after']);
});
