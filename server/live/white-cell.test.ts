import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import type { Command } from '../../game/session/commands';
import { createMemoryStore } from '../../tests/support/memory-store';
import { duo } from '../../tests/support/scenarios';
import { UnreadableLog } from '../store/unreadable-log';
import type { Table } from './table';
import { createTables } from './tables';
import { everywhere, followUp, tablesOf } from './white-cell';

/** Two tables with the same white cell: Fay and Gil by one link each, at the first only so far as Gil has a name there. */
async function exercise() {
  const log = pino({ level: 'silent' });
  const store = createMemoryStore();
  const tables = createTables({ store, log, now: () => 1_000_000, opened: () => undefined });
  const pace = { id: 'p', name: 'P', factor: 1 };
  const open = async (session: string) => {
    const table = await tables.at(session);
    const about = { title: 'T', pace, clock: 'automatic', exercise: 'e', joinCode: 'ABC234', table: session } as const;
    await table.issue({ type: 'open-session', ...about, scenario: duo, hash: 'h', seed: 's' });
    const seat = (who: string, role: 'facilitator' | 'player', party: string | null, name?: string) => {
      const chair = { type: 'open-seat', seat: `${who}-${session}`, placement: { role, party } } as const;
      return table.issue({
        ...chair,
        secretHash: role === 'player' ? `${who} ${session}` : who,
        ...(name ? { name } : {}),
      });
    };
    await seat('fay', 'facilitator', null, 'Fay');
    await seat('gil', 'facilitator', null);
    await seat('head', 'player', 'north', 'Nora');
    return table;
  };
  const [one, two] = [await open('one'), await open('two')];
  const beside = [one, two].map(({ session }) => ({ session, name: session }));
  const asker = (secretHash: string, table: Table = one) => ({ table, secretHash, tables: beside });
  return { setting: { tables, log }, store, one, two, asker };
}

const message = (command: Command, ...sessions: string[]) => ({ id: randomUUID(), sessions, command });
const start: Command = { type: 'start-session' };

test('a command for several tables is decided at each, and done nowhere twice', async () => {
  const { setting, one, two, asker } = await exercise();
  const asked = message(start, 'one', 'two');
  const replies = await everywhere(asker('fay'), setting, asked);
  expect(Object.entries(replies).map(([session, { ok }]) => [session, ok])).toEqual([
    ['one', true],
    ['two', true],
  ]);
  expect(await everywhere(asker('fay'), setting, asked)).toEqual(replies);
  for (const table of [one, two]) expect(table.log.filter(({ type }) => type === 'session-started')).toHaveLength(1);
});

test('only at the tables named, and one that refuses keeps none of the others from it', async () => {
  const { setting, one, two, asker } = await exercise();
  await everywhere(asker('fay'), setting, message(start, 'one'));
  expect([one.state.stage, two.state.stage]).toEqual(['playing', 'lobby']);
  const replies = await everywhere(asker('fay'), setting, message(start, 'one', 'two', 'three'));
  expect(replies).toMatchObject({ one: { ok: false, refusal: 'session-started' }, two: { ok: true } });
  expect(Object.keys(replies)).toHaveLength(2);
});

test('where it fails at one table the others still say what became of it there, and the failure is told', async () => {
  const { setting, store, one, two, asker } = await exercise();
  const { appendAll } = store;
  vi.spyOn(store, 'appendAll').mockImplementation(async (session, ...rest) => {
    if (session === 'two') throw new Error('no answer');
    return appendAll(session, ...rest);
  });
  const replies = await everywhere(asker('fay'), setting, message(start, 'one', 'two'));
  expect(replies).toMatchObject({ one: { ok: true }, two: { ok: false, refusal: 'internal' } });
  expect([one.state.stage, two.state.stage]).toEqual(['playing', 'lobby']);
});

test('a table that cannot be read keeps nobody from the others', async () => {
  const { setting, one, asker } = await exercise();
  const unreadable = vi.spyOn(setting.tables, 'at').mockImplementation(async (session) => {
    if (session === 'two') throw new UnreadableLog('two', 7, 'it is of another release');
    return one;
  });
  expect(await tablesOf(asker('fay'), setting)).toEqual([one]);
  const replies = await everywhere(asker('fay'), setting, message(start, 'one', 'two'));
  expect(replies).toMatchObject({ one: { ok: true }, two: { ok: false, refusal: 'unreadable-log' } });
  unreadable.mockClear();
  const speak: Command = { type: 'send-message', to: 'everyone', text: 'Here.' };
  expect(await followUp(asker('fay'), setting, { id: randomUUID(), command: speak })).toEqual([]);
  expect(unreadable).not.toHaveBeenCalled();
  const claim: Command = { type: 'claim-seat', name: 'Fay' };
  expect(await followUp(asker('fay'), setting, { id: randomUUID(), command: claim })).toEqual([]);
});

test('a link that opens a seat at one table reaches no other, whatever it names', async () => {
  const { setting, two, asker } = await exercise();
  const speak: Command = { type: 'send-message', to: 'everyone', text: 'Here.' };
  const replies = await everywhere(asker('head one'), setting, message(speak, 'one', 'two'));
  expect(Object.keys(replies)).toEqual(['one']);
  expect(two.log.some(({ type }) => type === 'message-sent')).toBe(false);
  expect(await tablesOf(asker('head one'), setting)).toHaveLength(1);
});

test('[SE3] who runs an exercise gives a name once, for all tables', async () => {
  const { setting, one, two, asker } = await exercise();
  const command: Command = { type: 'claim-seat', name: 'Gil' };
  const asked = { id: randomUUID(), command };
  expect((await one.handle({ seat: 'gil-one', secretHash: 'gil' }, asked)).ok).toBe(true);
  await followUp(asker('gil'), setting, asked);
  expect(two.state.seats['gil-two']?.name).toBe('Gil');
});

test('[SE8] who is removed from the white cell is removed from all tables, and nobody else with them', async () => {
  const { setting, one, two, asker } = await exercise();
  const remove = async (seat: string) => {
    const asked = { id: randomUUID(), command: { type: 'remove-seat', seat } satisfies Command };
    expect((await one.handle({ seat: 'fay-one', secretHash: 'fay' }, asked)).ok).toBe(true);
    await followUp(asker('fay'), setting, asked);
  };
  await remove('head-one');
  expect(Object.values(two.state.seats).filter(({ removed }) => removed)).toEqual([]);
  await remove('gil-one');
  expect(two.state.seats['gil-two']?.removed).toBe(true);
});
