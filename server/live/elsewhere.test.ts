import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { botsAtTable } from '../../tests/support/bots-at-table';
import { madeUpElsewhere } from '../../tests/support/made-up-elsewhere';
import { createMemoryStore } from '../../tests/support/memory-store';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { createAbsences } from './absences';
import { createDeadlines } from './deadlines';
import { graceMs } from './elsewhere';
import { Table } from './table';

const { minded, playing, talks, say, second } = botsAtTable();
const log = pino({ level: 'silent' });
const minute = 60_000;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A session in play as one server has it open. */
async function opened(play: Play, elsewhere = madeUpElsewhere(false)) {
  const store = createMemoryStore();
  await store.append('s', 0, 'all', play.log);
  const table = new Table({ session: 's', store, log, now: Date.now });
  await table.refresh();
  return { store, table, elsewhere, setting: { log, now: Date.now, elsewhere } };
}

test('a deadline is its keeper’s to see to; when nobody does, another server does a little later', async () => {
  for (const keeps of [true, false]) {
    const { table, setting, elsewhere } = await opened(new Play(duo, { now: Date.now() }).control('start-session'));
    elsewhere.keeper = keeps;
    const deadlines = createDeadlines(setting);
    deadlines.watch(table);
    const left = (table.state.clock?.deadline ?? 0) - Date.now();
    await pass(left + graceMs - 1);
    expect(table.state.phase).toBe(keeps ? 1 : 0);
    await pass(1);
    expect(table.state.phase).toBe(1);
    deadlines.stop();
  }
});

test('a server that becomes the keeper sees to what is due at once; one that is not any more lets it be', async () => {
  const { table, setting, elsewhere } = await opened(new Play(duo, { now: Date.now() }).control('start-session'));
  const deadlines = createDeadlines(setting);
  deadlines.watch(table);
  const left = (table.state.clock?.deadline ?? 0) - Date.now();
  await pass(left + 500);
  expect(table.state.phase).toBe(0);
  elsewhere.keeper = true;
  deadlines.lookAt(table);
  await pass(0);
  expect(table.state.phase).toBe(1);
  deadlines.forget(table);
  expect(vi.getTimerCount()).toBe(0);
});

test('[BT5] a bot thinks at the keeper alone, and goes on at the next one', async () => {
  const { table } = await playing();
  await talks(table);
  const elsewhere = madeUpElsewhere(false);
  const { bots, looks } = minded(table, () => null, undefined, elsewhere);
  await pass(60 * second);
  expect(looks).toEqual([]);
  elsewhere.keeper = true;
  bots.lookAt(table);
  await pass(10 * second);
  expect(looks).toHaveLength(1);
  elsewhere.keeper = false;
  bots.lookAt(table);
  await pass(60 * second);
  expect(looks).toHaveLength(1);
});

test('whoever practises alone at another server has the bots go on', async () => {
  const { table } = await playing({ alone: true });
  const elsewhere = madeUpElsewhere(true);
  const { bots, looks } = minded(table, () => say('x'), undefined, elsewhere);
  await pass(60 * second);
  expect(looks).toEqual([]);
  elsewhere.there.add('seat-north');
  bots.lookAt(table);
  await pass(10 * second);
  expect(looks).toHaveLength(1);
  bots.forget(table);
  expect(vi.getTimerCount()).toBe(0);
});

const awaited = () =>
  new Play(duo, {
    now: Date.now(),
    pace: 0,
    setup: { absence: { policy: 'wait', minutes: 3 } },
  }).control('start-session');

test('[AB1] whoever is connected to any server is not absent; the keeper notes first who is connected to none', async () => {
  for (const keeps of [true, false]) {
    const { table, setting, elsewhere } = await opened(awaited());
    elsewhere.keeper = keeps;
    for (const seat of ['head-north', 'head-south']) elsewhere.there.add(seat);
    const absences = createAbsences(setting);
    absences.watch(table);
    await pass(30 * minute);
    expect(table.state.absences).toEqual({});
    elsewhere.there.delete('head-south');
    absences.lookAt(table);
    const since = Date.now();
    await pass(3 * minute + graceMs - 1);
    expect(table.state.absences).toEqual(keeps ? { 'head-south': since } : {});
    await pass(1);
    expect(table.state.absences).toEqual({ 'head-south': since });
    absences.stop();
  }
});
