import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pooledIndex, tradeOf } from './trade-of';

const change = fc.integer({ min: -5, max: 5 });
const points = fc.array(fc.tuple(change, change), { maxLength: 8 });

test('two issues of different worth, given for each other: both gain by it', () => {
  expect(
    tradeOf([
      [-1, 3],
      [3, -1],
    ]),
  ).toEqual({
    index: 0.5,
    mover: { given: 1, gained: 3 },
    other: { given: 1, gained: 3 },
    logroll: true,
  });
});

test('a swap of equal worth is a trade all through, and makes nobody better off', () => {
  expect(
    tradeOf([
      [-4, 4],
      [4, -4],
    ]),
  ).toMatchObject({ index: 1, logroll: false });
});

test('of two sides the one that trades less decides, and a loser rolls no logs', () => {
  expect(
    tradeOf([
      [-4, 6],
      [4, -2],
    ]),
  ).toMatchObject({ index: 0.5, logroll: true });
  expect(
    tradeOf([
      [-5, 9],
      [4, -2],
    ]),
  ).toMatchObject({ logroll: false });
});

test('where both gain, or both lose, or one does not mind, nothing is traded', () => {
  expect(
    tradeOf([
      [-3, 1],
      [2, 2],
      [-1, -2],
      [4, 0],
    ]),
  ).toEqual({
    index: 0,
    mover: { given: 3, gained: 0 },
    other: { given: 0, gained: 1 },
    logroll: false,
  });
  expect(tradeOf([])).toMatchObject({ index: 0, logroll: false });
});

test('the index lies between 0 and 1, is the same from the other side, and 0 if all opposed issues go one way', () => {
  fc.assert(
    fc.property(points, (changes) => {
      const { index, mover, other, logroll } = tradeOf(changes);
      expect(index).toBeGreaterThanOrEqual(0);
      expect(index).toBeLessThanOrEqual(1);
      expect(tradeOf(changes.map(([own, theirs]) => [theirs, own]))).toEqual({
        index,
        mover: other,
        other: mover,
        logroll,
      });
      expect(index === 0).toBe(mover.given === 0 || mover.gained === 0);
      expect(tradeOf(changes.map(([own, theirs]) => [Math.abs(own), -Math.abs(theirs)])).index).toBe(0);
      if (logroll) expect(index).toBeGreaterThan(0);
    }),
  );
});

test('trades together: weighted by the points in them, between the least and the most, and null for none', () => {
  const swap = tradeOf([
    [-4, 4],
    [4, -4],
  ]);
  const gift = tradeOf([[-16, 32]]);
  expect(pooledIndex([swap, gift])).toBe(0.25);
  expect(pooledIndex([swap])).toBe(1);
  expect(pooledIndex([tradeOf([[2, 2]])])).toBeNull();
  fc.assert(
    fc.property(fc.array(points, { maxLength: 5 }), (all) => {
      const trades = all.map(tradeOf);
      const pooled = pooledIndex(trades);
      if (pooled === null) return;
      expect(pooled).toBeGreaterThanOrEqual(0);
      expect(pooled).toBeLessThanOrEqual(Math.max(...trades.map(({ index }) => index)) + 1e-12);
    }),
  );
});
