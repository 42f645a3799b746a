import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { duoWith } from '../../tests/support/duo-with';
import { createMemoryStore } from '../../tests/support/memory-store';
import { duo } from '../../tests/support/scenarios';
import type { EventStore } from '../store/event-store';
import { createDeadlines } from './deadlines';
import { Table } from './table';

const log = pino({ level: 'silent' });
const control = { seat: 'seat-control', secretHash: 'hash' };
const minute = 60_000;

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const tableOn = (store: EventStore) => new Table({ session: 's', store, log, now: Date.now });
const order = (table: Table, type: 'start-session' | 'pause-clock' | 'resume-clock') =>
  table.handle(control, { id: `${type}-${Date.now()}`, command: { type } });

type Clock = 'automatic' | 'facilitator';

async function playing({ factor = 1, clock = 'automatic' as Clock, before = () => {}, scenario = duo } = {}) {
  const store = createMemoryStore(before);
  const table = tableOn(store);
  const deadlines = createDeadlines({ log, now: Date.now });
  deadlines.watch(table);
  const session = {
    title: 'T',
    pace: { id: 'p', name: 'P', factor },
    clock,
    exercise: 'e',
    joinCode: 'ABC234',
  } as const;
  // A millisecond each: no two commands share a time.
  await table.issue({ type: 'open-session', ...session, scenario, hash: 'h', seed: 's' });
  await vi.advanceTimersByTimeAsync(1);
  await table.issue({ type: 'open-seat', ...control, placement: { role: 'facilitator', party: null }, name: 'Fay' });
  await vi.advanceTimersByTimeAsync(1);
  await order(table, 'start-session');
  return { store, table, deadlines };
}

test('a phase ends when its time is up, one after the other, and the session with the last', async () => {
  const { table } = await playing();
  await vi.advanceTimersByTimeAsync(5 * minute - 1);
  expect(table.state.phase).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(table.state.phase).toBe(1);
  await vi.advanceTimersByTimeAsync(25 * minute);
  expect(table.state.stage).toBe('closed');
  expect(vi.getTimerCount()).toBe(0);
});

test('a paused clock ends nothing; a resumed one has what was left', async () => {
  const { table } = await playing();
  await vi.advanceTimersByTimeAsync(4 * minute);
  await order(table, 'pause-clock');
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(table.state.phase).toBe(0);
  await order(table, 'resume-clock');
  await vi.advanceTimersByTimeAsync(minute);
  expect(table.state.phase).toBe(1);
});

test('a deadline that passed while no server ran is handled at the start', async () => {
  const { store, deadlines } = await playing();
  deadlines.stop();
  await vi.advanceTimersByTimeAsync(7 * minute);
  const restarted = tableOn(store);
  await restarted.refresh();
  createDeadlines({ log, now: Date.now }).watch(restarted);
  await vi.advanceTimersByTimeAsync(0);
  expect(restarted.state).toMatchObject({ phase: 1, clock: { startedAt: Date.now() } });
});

test('a deadline that the store lost is tried again', async () => {
  let broken = false;
  let tried = 0;
  const before = () => {
    if (!broken) return;
    tried += 1;
    throw new Error('the disk is gone');
  };
  const { table } = await playing({ before });
  broken = true;
  await vi.advanceTimersByTimeAsync(5 * minute + 1_500);
  expect(table.state.phase).toBe(0);
  expect(tried).toBe(2);
  broken = false;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(table.state.phase).toBe(1);
});

test('where the facilitator advances, the time is up once and then waits', async () => {
  const { table } = await playing({ clock: 'facilitator' });
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(table.state).toMatchObject({ phase: 0, clock: { overdue: true } });
  expect(table.log.filter(({ type }) => type === 'phase-overdue')).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('a phase of two months is longer than a timer can hold', async () => {
  const days = 60;
  const { table } = await playing({ factor: (days * 24 * 60) / 5 });
  await vi.advanceTimersByTimeAsync(days * 24 * 60 * minute - 1);
  expect(table.state.phase).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(table.state.phase).toBe(1);
});

const flood = { title: 'The river rises', to: 'everyone', text: 'A metre higher.', source: 'Invented.' } as const;
const at = { round: 'first', phase: 'statements', minute: 2 };
const flooding = duoWith({
  injects: [
    { ...flood, id: 'rise', release: { at } },
    { ...flood, id: 'wait', release: { when: { by: { ...at, minute: 4 }, without: { tabled: { water: 'shared' } } } } },
  ],
});
const released = (table: Table): string[] =>
  table.log.flatMap((event) => (event.type === 'inject-released' ? [event.inject] : []));

test('[IN2] [IN3] injects of the clock come in time, and the phase ends in its own', async () => {
  const { table } = await playing({ scenario: flooding });
  await vi.advanceTimersByTimeAsync(2 * minute - 1);
  expect(released(table)).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(released(table)).toEqual(['rise']);
  await vi.advanceTimersByTimeAsync(2 * minute);
  expect(released(table)).toEqual(['rise', 'wait']);
  await vi.advanceTimersByTimeAsync(minute);
  expect(table.state.phase).toBe(1);
});

test('[IN5] an inject that came due while no server ran comes once, also with two servers', async () => {
  const { store, deadlines } = await playing({ scenario: flooding });
  deadlines.stop();
  await vi.advanceTimersByTimeAsync(3 * minute);
  const servers = [tableOn(store), tableOn(store)];
  for (const table of servers) await table.refresh();
  for (const table of servers) createDeadlines({ log, now: Date.now }).watch(table);
  await vi.advanceTimersByTimeAsync(0);
  const [first, second] = servers;
  if (!first || !second) throw new Error('no servers');
  await Promise.all(servers.map((table) => table.refresh()));
  expect(released(first)).toEqual(['rise']);
  expect(released(second)).toEqual(['rise']);
});
