import { expect, test } from 'vitest';
import { nextTab } from './move-among-tabs';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 1, 0],
  ['ArrowLeft', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Enter', 1, null],
])('%s leads from tab %i of three to %s', (key, at, to) => {
  expect(nextTab(key, at, 3)).toBe(to);
});

test('among no tabs no key leads anywhere', () => {
  expect(nextTab('ArrowRight', 0, 0)).toBeNull();
});
