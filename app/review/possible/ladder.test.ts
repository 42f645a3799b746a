import { expect, test } from 'vitest';
import { byLasting, rungOf } from './ladder';

const curve = (end: number) => ({
  ...{ name: '', reliability: 0, source: '', deterrence: { denial: 0, extended: 0, combined: 0 } },
  survival: [1, end],
});

test('a rung is the end of the band and of its middle, of 100 runs; what lasts longest comes first', () => {
  const test = (...ends: [number, number, number]) => ({
    factors: { capability: 0, will: 0, automaticity: 0, durability: 0, supply: 0 },
    combined: 0,
    curves: [curve(ends[2]), curve(ends[0])],
    middle: { reliability: 0, survival: [1, ends[1]] },
  });
  const rung = rungOf('a', { name: 'A', test: test(0.204, 0.5, 0.806) });
  expect(rung).toEqual({ id: 'a', name: 'A', middle: 50, least: 20, most: 81 });
  const other = rungOf('b', { name: 'B', test: test(0.1, 0.5, 0.9) });
  expect([rung, other].sort(byLasting).map(({ id }) => id)).toEqual(['b', 'a']);
});
