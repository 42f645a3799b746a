import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMemoryStore } from '../../tests/support/memory-store';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { createTables } from './tables';
import { createWatching } from './watching';

const log = pino({ level: 'silent' });
const control = { seat: 'control', secretHash: 'hash of control' };
const minute = 60_000;

beforeEach(() => void vi.useFakeTimers({ now: 2_000_000 }));
afterEach(() => void vi.useRealTimers());

/** A session in play, on a clock, at the tables of a server. */
async function server(imported = false) {
  const play = new Play(duo).control('start-session');
  const store = createMemoryStore();
  await store.append('s', 0, 'all', play.log);
  const watching = createWatching({ log, now: Date.now });
  const tables = createTables({
    ...{ store, log, now: Date.now },
    opened: watching.watch,
    imported: async () => imported,
  });
  return { store, tables, watching, table: await tables.at('s') };
}

const pause = { id: randomUUID(), command: { type: 'pause-clock' } } as const;

test('a session that is deleted is told, takes nothing any more, and is gone', async () => {
  const { store, tables, table } = await server();
  const heard: string[] = [];
  table.onEnd(() => heard.push('goodbye'));
  // Under way: it is done or refused, and nothing of it is left.
  const last = table.handle(control, pause);
  await Promise.all([last, tables.discard('s')]);
  expect(heard).toEqual(['goodbye']);
  expect(table.opens(control)).toBe(false);
  expect(table.farewell(control)).toMatchObject({ refusal: 'session-deleted' });
  const asked = await table.handle(control, { ...pause, id: randomUUID() });
  expect(asked).toMatchObject({ refusal: 'session-deleted' });
  expect(await store.sessions()).toEqual([]);
  expect((await tables.at('s')).log).toEqual([]);
});

test('whoever comes while another server deletes the session is told', async () => {
  const play = new Play(duo).control('start-session');
  const store = createMemoryStore();
  await store.append('s', 0, 'all', play.log);
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const read: typeof store.read = async (...from) => {
    const found = await store.read(...from);
    await held;
    return found;
  };
  const tables = createTables({ ...{ store: { ...store, read }, log, now: Date.now }, opened: () => undefined });
  const coming = tables.at('s');
  await vi.advanceTimersByTimeAsync(0);
  const ended = tables.end('s');
  goOn();
  await ended;
  expect((await coming).farewell(control)).toMatchObject({ refusal: 'session-deleted' });
  expect(tables.known('s')).toBeUndefined();
});

test('its clock brings nothing any more, and who comes and goes is not counted', async () => {
  const { store, tables, watching, table } = await server();
  const appended = vi.spyOn(store, 'appendAll');
  watching.came(table, 'head-north');
  await tables.discard('s');
  watching.went(table, 'head-north');
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(appended).not.toHaveBeenCalled();
});

test('without being deleted the clock does bring something: the test above can fail', async () => {
  const { store } = await server();
  const appended = vi.spyOn(store, 'appendAll');
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(appended).toHaveBeenCalled();
});

test('a session that was played elsewhere stands still, whoever has its links', async () => {
  const { store, table } = await server(true);
  const appended = vi.spyOn(store, 'appendAll');
  await vi.advanceTimersByTimeAsync(60 * minute);
  await table.passTime();
  expect(await table.handle(control, pause)).toMatchObject({ ok: false, refusal: 'imported' });
  expect(appended).not.toHaveBeenCalled();
  expect(table.log.length).toBeGreaterThan(0);
});
