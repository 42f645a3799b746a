import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Scenario } from '../../game/scenario/scenario-file';
import { createMemoryStore } from '../../tests/support/memory-store';
import { duo, six } from '../../tests/support/scenarios';
import type { EventStore } from '../store/event-store';
import { Table } from './table';

const log = pino({ level: 'silent' });
const pace = { id: 'standard', name: 'As written', factor: 1 };

async function opened(scenario: Scenario) {
  const store = createMemoryStore();
  const table = new Table({ session: 's', store, log, now: Date.now });
  const session = { title: 'T', pace, clock: 'automatic', exercise: 'e', joinCode: 'ABC234' } as const;
  await table.issue({ type: 'open-session', ...session, scenario, hash: 'h', seed: 's' });
  const stored: EventStore = { ...store, read: async (...span) => structuredClone(await store.read(...span)) };
  const read = new Table({ session: 's', store: stored, log, now: Date.now });
  await read.refresh();
  expect(read.state).toEqual(table.state);
  return { table, read };
}

test('sessions of one scenario hold it once, whether they were opened here or read; others hold their own', async () => {
  const one = await opened(duo);
  const same = await opened(structuredClone(duo));
  const changed = await opened({ ...duo, title: 'Another title' });
  const other = await opened(six);
  const held = (table: Table) => [table.state.scenario, table.state.briefs['north'], table.state.notes];
  for (const table of [one.read, same.table, same.read])
    for (const [index, part] of held(table).entries()) expect(part).toBe(held(one.table)[index]);
  expect(changed.table.state.scenario).toMatchObject({ title: 'Another title' });
  expect(changed.table.state.briefs['north']).toBe(one.table.state.briefs['north']);
  expect(other.read.state.scenario?.title).toBe(six.title);
});
