import { expect, test } from 'vitest';
import { seatAt } from '../../../../game/review/seat-at';
import { Play } from '../../../../tests/support/play';
import { duo } from '../../../../tests/support/scenarios';
import { roomAs } from './room-as';

const { log } = new Play(duo).control('start-session', 'advance-phase');

test('the room of a seat holds its log at that moment, and the clock stands there', () => {
  const position = log.length - 3;
  const room = roomAs(log, position, 'head-north', null);
  expect(room).toMatchObject({ seat: 'head-north', ...seatAt(log, 'head-north', position) });
  expect(room?.serverNow()).toBe(log[position - 1]?.at);
  expect(room?.online.size).toBe(0);
});

test('at the present moment it is told who is there and what time it is', () => {
  const live = { online: new Set(['head-north']), serverNow: () => 7 };
  expect(roomAs(log, log.length, 'head-north', live)).toMatchObject(live);
});

test('whoever looks does nothing: every command is refused, and its words stand where they were typed', async () => {
  const room = roomAs(log, log.length, 'head-north', null);
  let back = false;
  const reply = await room?.send({ type: 'raise-hand' }, () => {
    back = true;
    return true;
  });
  expect(reply).toMatchObject({ ok: false, message: expect.stringContaining('You are looking, not sitting here') });
  expect(back).toBe(true);
  expect(await room?.keepNote({ text: 'Mine', revision: 0 })).toMatchObject({ kept: false });
});

test('where nobody could sit there is no room', () => {
  expect(roomAs(log, log.length, 'nobody', null)).toBeNull();
});
