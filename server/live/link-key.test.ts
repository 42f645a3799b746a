import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { createMemoryStore } from '../../tests/support/memory-store';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { hashOf } from '../secrets';
import type { Directory } from '../store/directory';
import { UnreadableLog } from '../store/unreadable-log';
import { openedBy } from './link-key';
import { createTables } from './tables';

const secret = 'a-secret-of-control-at-all';

async function atTwoTables() {
  const store = createMemoryStore();
  const log = pino({ level: 'silent' });
  const tables = createTables({ store, log, now: Date.now, opened: () => undefined });
  await store.append('good', 0, 'all', new Play(duo, { hashOf: () => hashOf(secret) }).log);
  const { at } = tables;
  vi.spyOn(tables, 'at').mockImplementation(async (session) => {
    if (session === 'bad') throw new UnreadableLog('bad', 3, 'it is of another release');
    return at(session);
  });
  const entry = (session: string) => ({ session, seat: 'control', name: session, removed: false });
  const seatsBySecret = async () => [entry('bad'), entry('good')];
  return { tables, directory: { seatsBySecret } as unknown as Directory };
}

test('a link of several tables opens the first that can be read, and says so where the one it names cannot', async () => {
  const { tables, directory } = await atTwoTables();
  expect(await openedBy(secret, directory, tables)).toMatchObject({ seat: 'control', table: { session: 'good' } });
  await expect(openedBy(`${secret}.bad`, directory, tables)).rejects.toThrow('another release');
});
