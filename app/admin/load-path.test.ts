import { expect, test } from 'vitest';
import { loadPath } from './load-path';

const hour = 3_600_000;

test('now is at the right, an hour ago at the left, zero at the bottom', () => {
  const levels = [
    { at: 0, value: 0 },
    { at: hour / 2, value: 5 },
    { at: hour, value: 10 },
  ];
  expect(loadPath(levels, hour, 10)).toBe('M0.0,55.0L120.0,28.0L240.0,1.0');
});

test('what is older than an hour is gone, and nothing is no line', () => {
  expect(loadPath([{ at: 0, value: 3 }], hour + 1, 10)).toBe('');
  expect(loadPath([], 0, 1)).toBe('');
});
