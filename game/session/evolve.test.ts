import { expect, test } from 'vitest';
import { reviewLogs } from '../../tests/support/review-logs';
import { evolve, evolveAll, replay } from './evolve';
import { initial } from './state';

test('many events at once fold to what they do one by one, from any state on', () => {
  for (const log of reviewLogs()) {
    const half = Math.floor(log.length / 2);
    const end = log.reduce(evolve, initial);
    expect(replay(log)).toEqual(end);
    expect(evolveAll(replay(log.slice(0, half)), log.slice(half))).toEqual(end);
  }
});
