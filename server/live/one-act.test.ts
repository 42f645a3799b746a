import { expect, test, vi } from 'vitest';
import { botsAtTable } from '../../tests/support/bots-at-table';
import { createMemoryStore } from '../../tests/support/memory-store';
import type { EventStore } from '../store/event-store';

const { errors, minded, north, once, order, playing, said, say, second, south, tableOn, talks } = botsAtTable();

test('whoever is always outrun by other servers thinks again', async () => {
  let outrun = false;
  const store = createMemoryStore();
  const appendAll: EventStore['appendAll'] = async (...of) => (outrun ? 'conflict' : store.appendAll(...of));
  const { table } = await playing({ store: { ...store, appendAll } });
  await talks(table);
  minded(table, once(say('Ten years.')));
  outrun = true;
  await vi.advanceTimersByTimeAsync(10 * second);
  outrun = false;
  expect(said(table)).toEqual([]);
  await vi.advanceTimersByTimeAsync(10 * second);
  expect(said(table)).toEqual(['Ten years.']);
});

test('[BT4] who sits down while a bot is about to act has the chair, and that act is not done', async () => {
  const { table } = await playing();
  await talks(table);
  const placement = { role: 'player', party: 'south' } as const;
  minded(table, () => {
    // Ahead of the bot in the queue.
    void table.issue({ type: 'open-seat', seat: 'sten', placement, secretHash: 'hash-sten', name: 'Sten' });
    return say('Too late.');
  });
  await vi.advanceTimersByTimeAsync(60 * second);
  await table.idle();
  expect(table.state.heads['south']).toBe('sten');
  expect([said(table), errors, vi.getTimerCount()]).toEqual([[], [], 0]);
});

test('of two servers’ bots one acts, and then both go on', async () => {
  const { table, store } = await playing();
  await talks(table);
  const other = tableOn(store);
  await other.refresh();
  minded(table, once(say('From here.')));
  minded(other, once(say('From there.')));
  await vi.advanceTimersByTimeAsync(10 * second);
  await Promise.all([table, other].map((each) => each.refresh()));
  expect(said(table)).toHaveLength(1);
  expect(said(other)).toEqual(said(table));
  expect(errors).toEqual([]);
});

test('what one server’s bot thought out on an old log is not done after what it did on another', async () => {
  const { table, store } = await playing();
  const seen = await talks(table);
  const other = tableOn(store);
  await other.refresh();
  await order(table, { type: 'send-message', to: ['south'], text: 'Well?' }, north);
  expect(await table.act(south, say('Yes.'), seen + 1)).toMatchObject({ ok: true });
  expect(await other.act(south, say('No.'), seen)).toEqual({ ok: false, refusal: 'busy' });
  // The same act once more is the same, and not another.
  expect(await other.act(south, say('Yes.'), seen + 1)).toMatchObject({ ok: true });
  expect(said(other)).toEqual(['Well?', 'Yes.']);
});
