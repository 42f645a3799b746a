import { expect, test } from 'vitest';
import { reviewLogs } from '../../tests/support/review-logs';
import { viewOf } from '../session/view';
import { momentsOf } from './moment';
import { openedLog } from './opened-log';
import { positionAt } from './position-at';

test('a time is one moment in the log of every reader: what a party had read by then is the same in each', () => {
  for (const log of reviewLogs().slice(0, 40)) {
    const reader = `party:${log.find((event) => event.type === 'brief-issued')?.party}` as const;
    const logs = [openedLog(reader, log), viewOf(reader, log)];
    for (const { at } of log.filter((_, index) => index % 7 === 0)) {
      const [whole, ...others] = [log, ...logs].map((each) => momentsOf(each)(reader, positionAt(each, at)));
      for (const other of others) expect(other).toEqual(whole);
    }
  }
});

test('before the beginning is the first moment, and after the end the last', () => {
  const [log = []] = reviewLogs();
  expect(positionAt(log, 0)).toBe(1);
  expect(positionAt(log, Number.MAX_SAFE_INTEGER)).toBe(log.length);
});
