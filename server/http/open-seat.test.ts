import { expect, test } from 'vitest';
import { Plan } from '../../game/exercise/plan';
import { createMemoryStore } from '../../tests/support/memory-store';
import { duo } from '../../tests/support/scenarios';
import { createTables } from '../live/tables';
import { createLog } from '../log';
import { hashOf } from '../secrets';
import { host } from './hosting';
import { openSeats, reissueLink } from './open-seat';

const plan = Plan.parse({
  ...{ scenario: 'duo', title: 'T', name: 'Fay', pace: duo.paces[0]?.id, clock: 'automatic' },
  tables: ['Red', 'Blue', 'Green'],
});

/** An exercise of three tables with an evaluator, on a store that can be made to fail after so many appends. */
async function exercise() {
  const limit = { appends: Number.POSITIVE_INFINITY };
  const store = createMemoryStore(() => {
    if (limit.appends === 0) throw new Error('disk full');
    limit.appends -= 1;
  });
  const log = createLog('silent');
  const tables = createTables({ store, log, now: () => 1_000_000, opened: () => undefined });
  const directory = { sessionsBeside: async () => (await store.sessions()).map((session) => ({ session })) };
  const scenarios = [{ scenario: duo, locales: [], hash: 'hash' }];
  const setting = { scenarios, tables, directory, log, own: async () => undefined };
  const hosting = await host(setting, plan);
  if (!hosting.ok) throw new Error(hosting.refusal);
  const { host: control } = hosting.hosted;
  const all = await Promise.all(hosting.hosted.tables.map(({ session }) => tables.at(session)));
  const [first] = all;
  if (!first) throw new Error('no table');
  const eva = await openSeats(setting, first, { role: 'evaluator', party: null }, { by: control.seat, name: 'Eva' });
  if (!eva.ok) throw new Error(eva.refusal);
  const opensAt = (secret: string) => all.filter((table) => table.seatBy(hashOf(secret)) !== undefined).length;
  const anew = () => reissueLink(setting, first, eva.link.seat, control.seat);
  return { limit, all, control, eva: eva.link, opensAt, anew };
}

test('[SE10] a new link for who was removed from all tables opens a seat at all of them again', async () => {
  const { all, control, eva, opensAt, anew } = await exercise();
  expect(opensAt(eva.secret)).toBe(3);
  for (const table of all) {
    const link = { seat: table.seatBy(hashOf(control.secret)) ?? '', secretHash: hashOf(control.secret) };
    const seat = table.seatBy(hashOf(eva.secret)) ?? '';
    await table.handle(link, { id: crypto.randomUUID(), command: { type: 'remove-seat', seat } });
  }
  expect(opensAt(eva.secret)).toBe(0);
  const again = await anew();
  expect(again.ok && opensAt(again.link.secret)).toBe(3);
});

test('[SE10] where making a link anew broke off between two tables, asking again leaves the old one nowhere', async () => {
  const { limit, eva, opensAt, anew } = await exercise();
  limit.appends = 1;
  await expect(anew()).rejects.toThrow('disk full');
  limit.appends = Number.POSITIVE_INFINITY;
  const again = await anew();
  expect(again.ok && opensAt(again.link.secret)).toBe(3);
  expect(opensAt(eva.secret)).toBe(0);
});
