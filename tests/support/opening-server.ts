import type { Scenario } from '../../game/scenario/scenario-file';
import { createTables } from '../../server/live/tables';
import { createLog } from '../../server/log';
import { createMemoryStore } from './memory-store';

/** What opens sessions of one scenario, on a store that refuses the append after so many. */
export function openingServer(scenario: Scenario, appends = Number.POSITIVE_INFINITY) {
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
  const scenarios = [{ scenario, locales: [], hash: 'hash' }];
  return { store, tables, setting: { scenarios, tables, directory, log, own: async () => undefined } };
}
