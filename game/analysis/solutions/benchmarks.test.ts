import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dominates } from '../../../tests/support/analysis/naive';
import { benchmarksOf as naive } from '../../../tests/support/analysis/naive-answer';
import { benchmarksOf } from './benchmarks';

const anyZone = fc.integer({ min: 2, max: 5 }).chain((parties) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: parties, maxLength: parties }), {
    minLength: 1,
    maxLength: 40,
  }),
);

test('the benchmarks of the frontier are those of every package of the zone, ties and all', () => {
  fc.assert(
    fc.property(anyZone, (zone) => {
      const vectors = [...new Map(zone.map((vector) => [vector.join(), vector])).values()];
      const frontier = vectors.filter((vector) => !vectors.some((other) => dominates(other, vector)));
      const expected = naive(zone, zone[0]?.map(() => 0) ?? []);
      for (const { rule, ties } of benchmarksOf(frontier)) {
        expect({ rule, ties: ties.map((tie) => tie.join()).sort() }).toEqual({ rule, ties: expected[rule] });
      }
    }),
  );
});

test('two losses make no gain: of packages that give nobody less than its need the product decides', () => {
  const by = (gains: readonly (readonly number[])[]) =>
    Object.fromEntries(benchmarksOf(gains).map(({ rule, ties }) => [rule, ties]));
  expect(
    by([
      [9, 1],
      [5, 5],
      [1, 9],
    ])['nash'],
  ).toEqual([[5, 5]]);
  expect(
    by([
      [4, 1],
      [2, 2],
    ]),
  ).toMatchObject({
    nash: [
      [4, 1],
      [2, 2],
    ],
    utilitarian: [[4, 1]],
    egalitarian: [[2, 2]],
  });
});

test('where one can gain nothing, the others are weighed without it', () => {
  const [nash, kalaiSmorodinsky] = benchmarksOf([
    [0, 6, 1],
    [0, 3, 3],
  ]);
  expect(nash?.ties).toEqual([[0, 3, 3]]);
  expect(kalaiSmorodinsky?.ties).toEqual([[0, 3, 3]]);
});

test('Kalai and Smorodinsky look at shares of what each could have, not at gains', () => {
  const gains = [
    [10, 0],
    [0, 2],
    [5, 1],
    [2, 1],
  ];
  expect(benchmarksOf(gains).find(({ rule }) => rule === 'kalai-smorodinsky')?.ties).toEqual([[5, 1]]);
});

test('an empty zone has none', () => {
  expect(benchmarksOf([]).map(({ ties }) => ties)).toEqual([[], [], [], []]);
});
