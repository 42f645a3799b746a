import type { Compiled } from './compile';
import { termsOf, walk } from './walk';

const benchmarkNames = ['nash', 'kalai-smorodinsky', 'egalitarian', 'utilitarian'] as const;
type Name = (typeof benchmarkNames)[number];

/** The best package by one rule, the first party's gain deciding between equals, then the next: its points by party, its terms, and those of every other package with the same points. */
export type Benchmark = Readonly<{
  name: Name;
  points: readonly number[];
  packages: readonly Record<string, string>[];
}>;

/** The packages of the unanimous zone by their points: a key for each vector, and every package's code with its key. */
type Zone = Readonly<{
  vectors: ReadonlyMap<number, readonly number[]>;
  codes: readonly number[];
  keys: readonly number[];
}>;

function zoneOf(compiled: Compiled): Zone & ReturnType<typeof walk> {
  const vectors = new Map<number, readonly number[]>();
  const codes: number[] = [];
  const keys: number[] = [];
  const span = 256;
  if (span ** compiled.parties > Number.MAX_SAFE_INTEGER) throw new Error('too many parties for one key');
  const walked = walk(compiled, (points, code) => {
    let key = 0;
    for (let party = 0; party < compiled.parties; party++) {
      key = key * span + (points[party] ?? 0) - (compiled.reservations[party] ?? 0);
    }
    if (!vectors.has(key)) vectors.set(key, [...points]);
    codes.push(code);
    keys.push(key);
  });
  return { vectors, codes, keys, ...walked };
}

const byLeximin = (a: readonly number[], b: readonly number[]): number => {
  const [low, high] = [[...a].sort((x, y) => x - y), [...b].sort((x, y) => x - y)];
  const differs = low.findIndex((value, place) => value !== high[place]);
  return differs < 0 ? 0 : (low[differs] ?? 0) - (high[differs] ?? 0);
};

/**
 * Benchmark points over the packages that all parties prefer to no deal, by gains over reservation values. Nash: the
 * largest product (J. Nash 1950). Kalai-Smorodinsky: leximin of gains as shares of each party's largest gain in the zone
 * (E. Kalai, M. Smorodinsky 1975, in its discrete form). Egalitarian: leximin of gains (E. Kalai 1977). Utilitarian: the
 * largest sum. Under this scenario's stated assumptions, and never the right answer.
 */
export function benchmarksOf(compiled: Compiled): { benchmarks: Benchmark[] } & ReturnType<typeof walk> {
  const { vectors, codes, keys, counts, best } = zoneOf(compiled);
  const gains = (points: readonly number[]) => points.map((own, party) => own - (compiled.reservations[party] ?? 0));
  const all = [...vectors.values()].map(gains);
  const ideal = all.reduce<readonly number[]>(
    (high, each) => each.map((own, party) => Math.max(own, high[party] ?? 0)),
    [],
  );
  const shares = (each: readonly number[]) => each.map((own, party) => (ideal[party] ? own / (ideal[party] ?? 1) : 1));
  const measures: Record<Name, (each: readonly number[]) => readonly number[]> = {
    nash: (each) => [each.reduce((product, own) => product * own, 1)],
    'kalai-smorodinsky': shares,
    egalitarian: (each) => each,
    utilitarian: (each) => [each.reduce((sum, own) => sum + own, 0)],
  };
  const benchmarks = benchmarkNames.flatMap((name) => {
    let top: Readonly<{ key: number; points: readonly number[]; worth: readonly number[] }> | null = null;
    for (const [key, points] of vectors) {
      const worth = measures[name](gains(points));
      const better = top ? byLeximin(worth, top.worth) || key - top.key : 1;
      if (better > 0) top = { key, points, worth };
    }
    if (!top) return [];
    const { key, points } = top;
    const packages = codes.filter((_, at) => keys[at] === key).map((code) => termsOf(compiled, code));
    return [{ name, points, packages }];
  });
  return { benchmarks, counts, best };
}
