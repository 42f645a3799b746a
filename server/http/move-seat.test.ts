import { expect, test } from 'vitest';
import { usual } from '../../game/session/instructions';
import { createMemoryStore } from '../../tests/support/memory-store';
import { duo } from '../../tests/support/scenarios';
import { createTables } from '../live/tables';
import { createLog } from '../log';
import { createMoves } from './move-seat';

async function exercise() {
  const store = createMemoryStore();
  const log = createLog('silent');
  const tables = createTables({ store, log, now: () => 1_000_000, opened: () => undefined });
  const open = async (session: string) => {
    const table = await tables.at(session);
    const about = { title: 'T', pace: { id: 'p', name: 'P', factor: 1 }, clock: 'automatic', exercise: 'e' } as const;
    await table.issue({ type: 'open-session', ...about, joinCode: 'ABC234', scenario: duo, hash: 'h', seed: 's' });
    const chair = { type: 'open-seat', seat: `fay-${session}`, name: 'Fay', secretHash: 'fay' } as const;
    await table.issue({ ...chair, placement: { role: 'facilitator', party: null } });
    return table;
  };
  const [red, blue, green] = [await open('red'), await open('blue'), await open('green')];
  const ann = { type: 'open-seat', seat: 'ann-', name: 'Ann', secretHash: 'ann' } as const;
  await red.issue({ ...ann, placement: { role: 'player', party: 'north' } });
  const directory = { sessionsBeside: async () => (await store.sessions()).map((session) => ({ session })) };
  const moves = createMoves({ directory, tables });
  const moveTo = (toTable: string, seat: string) =>
    moves.move({ table: red, by: 'fay-red' }, { seat, toTable, party: 'north' });
  const move = (toTable: string) => moveTo(toTable, 'ann-');
  const annIsAt = () => [red, blue, green].filter((table) => table.seatBy('ann')).map(({ session }) => session);
  return { red, blue, move, moveTo, annIsAt };
}

test.each(['green', 'blue'])(
  'two who move the same person at once, one to blue, one to %s, leave one seat',
  async (to) => {
    const { move, annIsAt } = await exercise();
    const [one, other] = await Promise.all([move('blue'), move(to)]);
    expect(one.ok).toBe(true);
    expect(other).toEqual({ ok: false, refusal: 'no-such-seat' });
    expect(annIsAt()).toEqual(['blue']);
  },
);

test('[BT5] a bot is moved to no other table', async () => {
  const { red, blue, moveTo } = await exercise();
  const chair = { type: 'seat-bot', seat: 'bot-south', party: 'south', standsInFor: null, name: 'Bot' } as const;
  await red.issue({ ...chair, instructions: usual('fair') });
  expect(await moveTo('blue', 'bot-south')).toEqual({ ok: false, refusal: 'no-such-seat' });
  expect(red.state.heads['south']).toBe('bot-south');
  expect(Object.keys(blue.state.seats)).toEqual(['fay-blue']);
});

test('who is removed while being moved has no seat at either table', async () => {
  const { red, move, annIsAt } = await exercise();
  const moving = move('blue');
  const remove = { id: crypto.randomUUID(), command: { type: 'remove-seat', seat: 'ann-' } as const };
  await red.handle({ seat: 'fay-red', secretHash: 'fay' }, remove);
  expect(await moving).toEqual({ ok: false, refusal: 'no-such-seat' });
  expect(annIsAt()).toEqual([]);
});
