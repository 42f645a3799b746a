import { expect, test } from 'vitest';
import { Plan } from '../../game/exercise/plan';
import { openingServer } from '../../tests/support/opening-server';
import { duo } from '../../tests/support/scenarios';
import { host } from './hosting';

const plan = Plan.parse({
  scenario: 'duo',
  title: 'T',
  name: 'Fay',
  pace: duo.paces[0]?.id,
  clock: 'automatic',
  tables: ['Red', 'Blue', 'Green'],
});

const server = (appends?: number) => openingServer(duo, appends);

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
  const { setting } = server();
  const list = [{ name: 'Ann', table: 'Blue', party: null }];
  const hosting = await host(setting, { ...plan, list, rehearsal: true });
  if (!hosting.ok) throw new Error(hosting.refusal);
  const { tables, seats, session } = hosting.hosted;
  expect([tables.length, seats]).toEqual([1, []]);
  const { state } = await setting.tables.at(session);
  expect(duo.parties.map(({ id }) => state.seats[state.heads[id] ?? '']?.bot)).toEqual([true, true]);
  expect(Object.keys(state.seats)).toHaveLength(3);
  expect(state.setup).toMatchObject({ alone: false, table: null });
  expect(state.title).toBe(`${plan.title}: rehearsal`);
});
