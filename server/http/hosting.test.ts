import { expect, test } from 'vitest';
import { Plan } from '../../game/exercise/plan';
import { createMemoryStore } from '../../tests/support/memory-store';
import { duo } from '../../tests/support/scenarios';
import { createTables } from '../live/tables';
import { createLog } from '../log';
import { host } from './hosting';

const plan = Plan.parse({
  scenario: 'duo',
  title: 'T',
  name: 'Fay',
  pace: duo.paces[0]?.id,
  clock: 'automatic',
  tables: ['Red', 'Blue', 'Green'],
});

/** A server whose store refuses the append after so many. */
function server(appends: number) {
  let left = appends;
  const store = createMemoryStore(() => {
    if (left === 0) throw new Error('disk full');
    left -= 1;
  });
  const log = createLog('silent');
  const tables = createTables({ store, log, now: () => 1_000_000, opened: () => undefined });
  const directory = {
    sessionsBeside: async () => (await store.sessions()).map((session) => ({ session })),
  };
  return { store, setting: { scenarios: [{ scenario: duo, locales: [], hash: 'hash' }], tables, directory, log } };
}

// Three tables, the host at each, and two chairs at each.
const needed = 3 + 3 + 6;

test('an opening that fails at any step leaves nothing that anyone could join', async () => {
  for (let appends = 0; appends < needed; appends += 1) {
    const { store, setting } = server(appends);
    await expect(host(setting, plan)).rejects.toThrow('disk full');
    expect(await store.sessions()).toEqual([]);
  }
  const { store, setting } = server(needed);
  expect(await host(setting, plan)).toMatchObject({ ok: true });
  expect(await store.sessions()).toHaveLength(3);
});

test('a rehearsal is one table at which bots lead every delegation, whoever is on the class list', async () => {
  const { setting } = server(Number.POSITIVE_INFINITY);
  const list = [{ name: 'Ann', table: 'Blue', party: null }];
  const hosting = await host(setting, { ...plan, list, rehearsal: true });
  if (!hosting.ok) throw new Error(hosting.refusal);
  const { tables, seats, session } = hosting.hosted;
  expect([tables.length, seats]).toEqual([1, []]);
  const { state } = await setting.tables.at(session);
  expect(duo.parties.map(({ id }) => state.seats[state.heads[id] ?? '']?.bot)).toEqual([true, true]);
  expect(Object.keys(state.seats)).toHaveLength(3);
  expect(state.setup).toMatchObject({ alone: false, table: null });
});
