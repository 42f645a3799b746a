import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eliminate, largestTable, type Table } from './eliminate';
import { eliminationOrder } from './elimination-order';
import { counting, most, type Semiring } from './semiring';

type Choice = readonly number[];

const choicesOf = (sizes: readonly number[]): Choice[] =>
  sizes.reduce<Choice[]>(
    (choices, size) => choices.flatMap((choice) => Array.from({ length: size }, (_, value) => [...choice, value])),
    [[]],
  );

function valueAt<T>({ scope, values }: Table<T>, sizes: readonly number[], choice: Choice): T {
  const place = scope.reduce((at, variable) => at * (sizes[variable] ?? 0) + (choice[variable] ?? 0), 0);
  const value = values[place];
  if (value === undefined) throw new Error(`no value at ${place}`);
  return value;
}

/** The same by going through every choice. */
const bruteForce = <T>(
  { zero, one, plus, times }: Semiring<T>,
  sizes: readonly number[],
  tables: readonly Table<T>[],
) =>
  choicesOf(sizes)
    .map((choice) => tables.reduce((product, table) => times(product, valueAt(table, sizes, choice)), one))
    .reduce(plus, zero);

const sizesAnd = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 });

const tablesOver = <T>(sizes: readonly number[], value: fc.Arbitrary<T>): fc.Arbitrary<Table<T>[]> =>
  fc.array(
    fc
      .subarray(
        sizes.map((_, variable) => variable),
        { maxLength: Math.min(3, sizes.length) },
      )
      .chain((scope) => {
        const cells = scope.reduce((product, variable) => product * (sizes[variable] ?? 0), 1);
        return fc.array(value, { minLength: cells, maxLength: cells }).map((values) => ({ scope, values }));
      }),
    { maxLength: 8 },
  );

const space = <T>(value: fc.Arbitrary<T>) =>
  sizesAnd.chain((sizes) => tablesOver(sizes, value).map((tables) => ({ sizes, tables })));

test('counting by elimination is counting every choice', () => {
  fc.assert(
    fc.property(space(fc.constantFrom(0n, 1n, 1n)), ({ sizes, tables }) => {
      expect(eliminate(counting, sizes, tables)).toBe(bruteForce(counting, sizes, tables));
    }),
  );
});

test('the most by elimination is the most of every choice, minus infinity where nothing is allowed', () => {
  const points = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(Number.NEGATIVE_INFINITY));
  fc.assert(
    fc.property(space(points), ({ sizes, tables }) => {
      expect(eliminate(most, sizes, tables)).toBe(bruteForce(most, sizes, tables));
    }),
  );
});

test('a variable without values leaves nothing to choose', () => {
  expect(eliminate(counting, [2, 0, 3], [])).toBe(0n);
  expect(eliminate(counting, [2, 0, 3], [{ scope: [0, 1], values: [] }])).toBe(0n);
});

test('numbers beyond those that JavaScript holds exactly are counted exactly', () => {
  expect(eliminate(counting, Array(24).fill(8), [])).toBe(8n ** 24n);
});

test('what would need too large a table is not computed', () => {
  const ring = Array.from({ length: 40 }, (_, a) => [a % 8, (a * 3 + 1) % 8].sort((x, y) => x - y)).filter(
    ([a, b]) => a !== b,
  );
  const tables = ring.map((scope) => ({ scope, values: Array<bigint>(64).fill(1n) }));
  expect(eliminate(counting, Array(8).fill(8), tables)).toBe(8n ** 8n);
  const every = [0, 1, 2, 3, 4, 5].flatMap((a) => [0, 1, 2, 3, 4, 5].flatMap((b) => (a < b ? [[a, b]] : [])));
  const dense = every.map((scope) => ({ scope, values: Array<bigint>(64).fill(1n) }));
  expect(8 ** 6).toBeGreaterThan(largestTable);
  expect(eliminate(counting, Array(6).fill(8), dense)).toBeNull();
});

test.each([
  ['variables that stand alone', 3, [], 0],
  [
    'a path',
    4,
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
    1,
  ],
  [
    'a star',
    5,
    [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
    ],
    1,
  ],
  [
    'a ring',
    5,
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [0, 4],
    ],
    2,
  ],
  [
    'a grid of three by three',
    9,
    [0, 3, 6].flatMap((row) => [
      [row, row + 1],
      [row + 1, row + 2],
      ...(row < 6 ? [0, 1, 2].map((column) => [row + column, row + column + 3]) : []),
    ]),
    3,
  ],
  ['four that all hang together', 4, [[0, 1, 2, 3]], 3],
])('the width of %s', (_, count, scopes, width) => {
  const found = eliminationOrder(count, scopes);
  expect(found.width).toBe(width);
  expect([...found.order].sort()).toEqual(Array.from({ length: count }, (_, variable) => variable));
});
