import { expect, test } from 'vitest';
import type { Event } from '../../game/session/events';
import { batchesOf } from './batches';

const message = (text: string): Event => ({
  type: 'message-sent',
  audience: 'everyone',
  at: 1,
  by: 'seat-1',
  message: 'm',
  from: null,
  to: 'everyone',
  text,
});
const log = (count: number, text = 'x') => Array.from({ length: count }, () => message(text));

test('runs join without a gap and hold at most two hundred events', () => {
  const all = log(450);
  const batches = batchesOf(all, 30);
  expect(batches.map(({ from, events }) => [from, events.length])).toEqual([
    [30, 200],
    [230, 200],
    [430, 20],
  ]);
  expect(batches.flatMap(({ events }) => events)).toEqual(all.slice(30));
});

test('long events make shorter runs, and one that is too long goes alone', () => {
  const batches = batchesOf([...log(5, 'x'.repeat(100_000)), message('y'.repeat(400_000)), message('z')], 0);
  expect(batches.map(({ events }) => events.length)).toEqual([2, 2, 1, 1, 1]);
});

test('nothing new is no run', () => {
  expect(batchesOf(log(3), 3)).toEqual([]);
});
