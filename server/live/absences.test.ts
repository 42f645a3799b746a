import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Command } from '../../game/session/commands';
import type { Setup } from '../../game/session/setup';
import { createMemoryStore } from '../../tests/support/memory-store';
import { duo } from '../../tests/support/scenarios';
import type { EventStore } from '../store/event-store';
import { createAbsences } from './absences';
import { Table } from './table';

const log = pino({ level: 'silent' });
const control = { seat: 'seat-control', secretHash: 'hash' };
const north = 'seat-north';
const aide = 'seat-aide';
const minute = 60_000;

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const watching = (store: EventStore) => {
  const table = new Table({ session: 's', store, log, now: Date.now });
  const absences = createAbsences({ log, now: Date.now });
  absences.watch(table);
  return { table, absences };
};

const order = async (table: Table, command: Command) => {
  // A millisecond each: no two commands share a time.
  await vi.advanceTimersByTimeAsync(1);
  const reply = await table.handle(control, { id: `${command.type} ${Date.now()}`, command });
  if (!reply.ok) throw new Error(reply.refusal);
};

const waiting: Setup['absence'] = { policy: 'wait', minutes: 3 };

/** A session in play of which North's head and aide are there, and South's head. */
async function playing({ absence = waiting as Setup['absence'], before = () => {} } = {}) {
  const store = createMemoryStore(before);
  const { table, absences } = watching(store);
  const pace = { id: 'p', name: 'P', factor: 0 };
  const session = { title: 'T', pace, clock: 'automatic', exercise: 'e', joinCode: 'ABC234' } as const;
  await table.issue({ type: 'open-session', ...session, scenario: duo, hash: 'h', seed: 's', absence });
  await table.issue({ type: 'open-seat', ...control, placement: { role: 'facilitator', party: null }, name: 'Fay' });
  for (const [seat, party] of [
    [north, 'north'],
    [aide, 'north'],
    ['seat-south', 'south'],
  ] as const) {
    const placement = { role: 'player', party } as const;
    await table.issue({ type: 'open-seat', seat, secretHash: `hash of ${seat}`, placement, name: seat });
    absences.came(table, seat);
  }
  await order(table, { type: 'start-session' });
  return { store, table, absences };
}

const noted = (table: Table) =>
  table.log.flatMap((event) =>
    event.type === 'seat-absent' || event.type === 'seat-returned' ? [`${event.type} ${event.seat}`] : [],
  );

test('[AB1] whoever has no socket for as long as was settled is noted once, and noted as back', async () => {
  const { table, absences } = await playing();
  const since = Date.now();
  absences.went(table, north);
  await vi.advanceTimersByTimeAsync(3 * minute - 1);
  expect(noted(table)).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(table.state.absences).toEqual({ [north]: since });
  expect(table.state.clock?.waitingFor).toBe(north);
  await vi.advanceTimersByTimeAsync(30 * minute);
  absences.came(table, north);
  await vi.advanceTimersByTimeAsync(0);
  expect(noted(table)).toEqual([`seat-absent ${north}`, `seat-returned ${north}`]);
  expect(table.state.clock?.paused).toBe(false);
});

test('[AB1] whoever is back in time was never absent, and the next time has all the minutes again', async () => {
  const { table, absences } = await playing();
  absences.went(table, north);
  await vi.advanceTimersByTimeAsync(2 * minute);
  absences.came(table, north);
  await vi.advanceTimersByTimeAsync(5 * minute);
  absences.went(table, north);
  await vi.advanceTimersByTimeAsync(2 * minute);
  expect(noted(table)).toEqual([]);
});

test('[AB1] an old socket that goes late is no absence of a seat that has a newer one', async () => {
  const { table, absences } = await playing();
  absences.came(table, north);
  absences.went(table, north);
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(noted(table)).toEqual([]);
});

test('[AB1] nobody is watched in the lobby, after the close, or where nothing was settled', async () => {
  const { table, absences } = await playing({ absence: null });
  absences.went(table, north);
  await vi.advanceTimersByTimeAsync(30 * minute);
  expect(noted(table)).toEqual([]);
  const other = await playing();
  other.absences.went(other.table, north);
  await order(other.table, { type: 'end-session' });
  await vi.advanceTimersByTimeAsync(30 * minute);
  expect(noted(other.table)).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('[AB1] who is missing when play starts is missed from then on', async () => {
  const store = createMemoryStore();
  const { table } = watching(store);
  const pace = { id: 'p', name: 'P', factor: 0 };
  const session = { title: 'T', pace, clock: 'automatic', exercise: 'e', joinCode: 'ABC234' } as const;
  await table.issue({ type: 'open-session', ...session, scenario: duo, hash: 'h', seed: 's', absence: waiting });
  await table.issue({ type: 'open-seat', ...control, placement: { role: 'facilitator', party: null }, name: 'Fay' });
  const placement = { role: 'player', party: 'north' } as const;
  await table.issue({ type: 'open-seat', seat: north, secretHash: 'x', placement, name: 'Nora' });
  await table.issue({ type: 'open-seat', seat: aide, secretHash: 'y', placement });
  await vi.advanceTimersByTimeAsync(10 * minute);
  await order(table, { type: 'start-session' });
  const since = Date.now();
  await vi.advanceTimersByTimeAsync(3 * minute);
  expect(table.state.absences).toEqual({ [north]: since });
});

test('[AB1] who is moved meanwhile is as long gone; who is removed, or belongs to nobody, is not missed', async () => {
  const { table, absences } = await playing();
  for (const seat of [north, aide, 'seat-south']) absences.went(table, seat);
  await vi.advanceTimersByTimeAsync(2 * minute);
  await order(table, { type: 'remove-seat', seat: north });
  await order(table, { type: 'place-seat', seat: aide, role: 'player', party: 'south' });
  await order(table, { type: 'place-seat', seat: 'seat-south', role: 'observer', party: null });
  await vi.advanceTimersByTimeAsync(minute);
  expect(noted(table)).toEqual([`seat-absent ${aide}`]);
});

test('[AB3] the stand-in leaves when the head is back, noted as absent or not, and is never missed', async () => {
  const { table, absences } = await playing({ absence: null });
  absences.went(table, north);
  await table.issue({ type: 'seat-stand-in', absent: north, seat: 'stand-in', secretHash: 'z', name: 'Fay' });
  expect(table.state.heads['north']).toBe('stand-in');
  absences.came(table, north);
  await vi.advanceTimersByTimeAsync(0);
  expect(table.state.heads['north']).toBe(north);
  const other = await playing();
  other.absences.went(other.table, north);
  await vi.advanceTimersByTimeAsync(3 * minute);
  await other.table.issue({ type: 'seat-stand-in', absent: north, seat: 'stand-in', secretHash: 'z', name: 'Fay' });
  await vi.advanceTimersByTimeAsync(30 * minute);
  expect(noted(other.table)).toEqual([`seat-absent ${north}`]);
});

test('[AB1] after a restart everyone has all the minutes again, and whoever comes back is noted', async () => {
  const { store, table, absences } = await playing();
  absences.went(table, north);
  await vi.advanceTimersByTimeAsync(3 * minute);
  absences.went(table, aide);
  await vi.advanceTimersByTimeAsync(2 * minute);
  absences.stop();
  expect(vi.getTimerCount()).toBe(0);
  const restarted = new Table({ session: 's', store, log, now: Date.now });
  await restarted.refresh();
  const again = createAbsences({ log, now: Date.now });
  again.watch(restarted);
  again.came(restarted, 'seat-south');
  await vi.advanceTimersByTimeAsync(3 * minute - 1);
  expect(noted(restarted)).toEqual([`seat-absent ${north}`]);
  await vi.advanceTimersByTimeAsync(1);
  again.came(restarted, north);
  await vi.advanceTimersByTimeAsync(0);
  expect(noted(restarted)).toEqual([`seat-absent ${north}`, `seat-absent ${aide}`, `seat-returned ${north}`]);
});

test('[AB1] what the store lost is tried again, and nothing is once the server stops', async () => {
  let broken = false;
  const before = () => {
    if (broken) throw new Error('the disk is gone');
  };
  const { table, absences } = await playing({ before });
  absences.went(table, north);
  broken = true;
  await vi.advanceTimersByTimeAsync(3 * minute + 500);
  expect(noted(table)).toEqual([]);
  broken = false;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(noted(table)).toEqual([`seat-absent ${north}`]);
  absences.stop();
  absences.went(table, aide);
  absences.came(table, north);
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(noted(table)).toHaveLength(1);
});
