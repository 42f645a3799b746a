import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Command } from '../../game/session/commands';
import { duoWith } from '../../tests/support/duo-with';
import { createMemoryStore } from '../../tests/support/memory-store';
import type { EventStore } from '../store/event-store';
import { Table } from './table';

const log = pino({ level: 'silent' });
const minute = 60_000;
const news = { title: 'News', text: 'Rain.', to: 'everyone', source: 'Invented.' } as const;
const scenario = duoWith({
  injects: [
    { ...news, id: 'by-hand', release: 'by-hand' },
    { ...news, id: 'action', release: { when: { tabledBy: 'south' } } },
    {
      ...news,
      id: 'inaction',
      release: {
        when: { by: { round: 'first', phase: 'talks', minute: 5 }, without: { inForce: { border: 'open' } } },
      },
    },
  ],
});

/** Two servers on one store, whose clocks a test turns: a facilitator is connected to each. */
async function twoServers() {
  const clock = { now: 1_000_000 };
  const store = createMemoryStore(() => new Promise((resolve) => setImmediate(resolve)));
  const server = () => new Table({ session: 's', store, log, now: () => clock.now });
  const one = server();
  const pace = { id: 'p', name: 'P', factor: 1 };
  const about = { title: 'T', pace, clock: 'facilitator', exercise: 'e', joinCode: 'ABC234' } as const;
  await one.issue({ type: 'open-session', ...about, scenario, hash: 'h', seed: 's' });
  const sit = (seat: string, role: 'facilitator' | 'player', party: string | null) =>
    one.issue({ type: 'open-seat', seat, placement: { role, party }, secretHash: seat, name: seat });
  for (const who of ['fay1', 'gil1']) await sit(who, 'facilitator', null);
  for (const party of ['north', 'south']) await sit(party, 'player', party);
  const two = server();
  await two.refresh();
  return { clock, store, server, one, two };
}

const ask = (table: Table, seat: string, command: Command) =>
  table.handle({ seat, secretHash: seat }, { id: randomUUID(), command });
const tableWater: Command = {
  type: 'table-proposal',
  instrument: 'pact',
  to: ['north'],
  terms: { water: 'shared' },
  clauses: {},
};
const kinds = async (store: EventStore) => (await store.read('s', 0)).map(({ event }) => event);
const triggered = async (store: EventStore, inject: string) =>
  (await kinds(store)).filter((event) => event.type === 'inject-triggered' && event.inject === inject).length;

async function playing(servers: Awaited<ReturnType<typeof twoServers>>, phase: number) {
  const { one, two } = servers;
  await ask(one, 'fay1', { type: 'start-session' });
  for (let at = 0; at < phase; at += 1) await ask(one, 'fay1', { type: 'advance-phase', phase: at });
  await two.refresh();
}

test('[IN3] [IN5] a condition met at two servers at once releases its inject once, also after a restart', async () => {
  const servers = await twoServers();
  const { one, two, store, server } = servers;
  await playing(servers, 1);
  await Promise.all([
    ask(one, 'south', tableWater),
    ask(two, 'south', { ...tableWater, terms: { levy: 'low' } }),
    ask(two, 'north', { type: 'send-message', to: ['south'], text: 'Well?' }),
  ]);
  expect(await triggered(store, 'action')).toBe(1);
  const restarted = server();
  await restarted.refresh();
  await restarted.passTime();
  await ask(restarted, 'south', { ...tableWater, terms: { levy: 'high' } });
  expect(await triggered(store, 'action')).toBe(1);
});

test('[IN2] [IN5] inaction that two servers notice at the same moment is answered once, also after a restart', async () => {
  const servers = await twoServers();
  const { clock, one, two, store, server } = servers;
  await playing(servers, 1);
  clock.now += 6 * minute;
  await Promise.all([one.passTime(), two.passTime(), server().refresh()]);
  expect(await triggered(store, 'inaction')).toBe(1);
  const restarted = server();
  await restarted.refresh();
  await restarted.passTime();
  expect(await triggered(store, 'inaction')).toBe(1);
});

test('a release and a change of phase at the same moment have one order, which everyone sees', async () => {
  const servers = await twoServers();
  const { one, two, store } = servers;
  await playing(servers, 1);
  const replies = await Promise.all([
    ask(one, 'fay1', { type: 'release-inject', inject: 'by-hand' }),
    ask(two, 'gil1', { type: 'advance-phase', phase: 1 }),
  ]);
  expect(replies.map(({ ok }) => ok)).toEqual([true, true]);
  await Promise.all([one.refresh(), two.refresh()]);
  const stored = await kinds(store);
  expect(one.log).toEqual(stored);
  expect(two.log).toEqual(stored);
  expect(await triggered(store, 'by-hand')).toBe(1);
  expect(stored.filter(({ type }) => type === 'phase-started')).toHaveLength(3);
  for (const viewer of ['party:north', 'public'] as const) expect(one.view(viewer)).toEqual(two.view(viewer));
  const times = stored.map(({ at }) => at);
  expect([...times].sort((a, b) => a - b)).toEqual(times);
});

test('[LC7] two facilitators who go on from the same phase at the same moment go on once', async () => {
  const servers = await twoServers();
  const { one, two, store } = servers;
  await playing(servers, 0);
  const replies = await Promise.all([
    ask(one, 'fay1', { type: 'advance-phase', phase: 0 }),
    ask(two, 'gil1', { type: 'advance-phase', phase: 0 }),
  ]);
  expect(replies.map((reply) => (reply.ok ? 'done' : reply.refusal)).sort()).toEqual(['done', 'phase-over']);
  expect((await kinds(store)).filter(({ type }) => type === 'phase-started')).toHaveLength(2);
});
