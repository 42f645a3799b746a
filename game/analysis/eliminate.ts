import { eliminationOrder } from './elimination-order';
import type { Semiring } from './semiring';

/**
 * A value for every choice on the variables of `scope`, which ascend. The last of them varies fastest in `values`.
 */
export type Table<T> = Readonly<{ scope: readonly number[]; values: readonly T[] }>;

/** Entries. What goes beyond it is not computed: eight options on six issues that all depend on one another, say. */
export const largestTable = 65_536;

/** How many choices there are on these variables, each of which takes so many values. */
const cellsOf = (sizes: readonly number[], scope: readonly number[]): number =>
  scope.reduce((cells, variable) => cells * (sizes[variable] ?? 0), 1);

/** How far apart in `values` two choices stand that differ by one on a variable; 0 outside the scope. */
const strideIn = (sizes: readonly number[], scope: readonly number[], variable: number): number => {
  const place = scope.indexOf(variable);
  return place < 0 ? 0 : cellsOf(sizes, scope.slice(place + 1));
};

/** The next choice, the last variable fastest. */
function advance(choice: number[], sizes: readonly number[]): void {
  for (let place = choice.length - 1; place >= 0; place -= 1) {
    const next = (choice[place] ?? 0) + 1;
    choice[place] = next < (sizes[place] ?? 0) ? next : 0;
    if (choice[place] !== 0) return;
  }
}

/** The tables joined and one variable summed out, or null where that would be larger than the largest table. */
function sumOut<T>(
  { zero, one, plus, times }: Semiring<T>,
  sizes: readonly number[],
  tables: readonly Table<T>[],
  variable: number,
): Table<T> | null {
  const scope = [...new Set(tables.flatMap((table) => table.scope))].filter((each) => each !== variable).sort(byNumber);
  if (cellsOf(sizes, [...scope, variable]) > largestTable) return null;
  const parts = tables.map((table) => ({
    values: table.values,
    strides: scope.map((each) => strideIn(sizes, table.scope, each)),
    along: strideIn(sizes, table.scope, variable),
  }));
  const scopeSizes = scope.map((each) => sizes[each] ?? 0);
  const choice = scope.map(() => 0);
  const values: T[] = [];
  for (let cell = cellsOf(sizes, scope); cell > 0; cell -= 1) {
    const starts = parts.map(({ strides }) => strides.reduce((at, stride, k) => at + stride * (choice[k] ?? 0), 0));
    let sum = zero;
    for (let value = 0; value < (sizes[variable] ?? 0); value += 1) {
      const product = parts.reduce(
        (joined, part, k) => times(joined, part.values[(starts[k] ?? 0) + value * part.along] ?? zero),
        one,
      );
      sum = plus(sum, product);
    }
    values.push(sum);
    advance(choice, scopeSizes);
  }
  return { scope, values };
}

const byNumber = (a: number, b: number) => a - b;

/** Tables over the same variables as one. */
function merged<T>({ times, zero }: Semiring<T>, tables: readonly Table<T>[]): Table<T>[] {
  const byScope = new Map<string, Table<T>>();
  for (const { scope, values } of tables) {
    const before = byScope.get(scope.join())?.values;
    byScope.set(scope.join(), { scope, values: values.map((v, k) => (before ? times(before[k] ?? zero, v) : v)) });
  }
  return [...byScope.values()];
}

/**
 * All tables joined and all variables summed out, one by one: exact, in time exponential only in the width of the
 * order. Variable `v` takes `sizes[v]` values. `null` where a table on the way would be larger than the largest.
 * Bucket elimination: R. Dechter, _Artificial Intelligence_ 113 (1999).
 */
export function eliminate<T>(semiring: Semiring<T>, sizes: readonly number[], tables: readonly Table<T>[]): T | null {
  let left = merged(semiring, tables);
  const { order } = eliminationOrder(
    sizes.length,
    left.map(({ scope }) => scope),
  );
  for (const variable of order) {
    const touching = left.filter(({ scope }) => scope.includes(variable));
    const rest = left.filter(({ scope }) => !scope.includes(variable));
    const summed = sumOut(semiring, sizes, touching, variable);
    if (summed === null) return null;
    left = [...rest, summed];
  }
  return left.reduce((product, { values }) => semiring.times(product, values[0] ?? semiring.zero), semiring.one);
}
