import type { Rule } from '../question';

type Vector = readonly number[];

/** Says of two vectors of gains which is better by a rule: above zero if the first is. */
type Better = (a: Vector, b: Vector) => number;

/** A share as a fraction, so that equal ones are equal. */
type Share = Readonly<{ of: number; whole: number }>;

const compareShares = (a: Share, b: Share): number => a.of * b.whole - b.of * a.whole;

/** The worst-off first: better for the worst-off, or with the worst-off equal for the next, and so on. */
function leximin<T>(compare: (a: T, b: T) => number): (a: readonly T[], b: readonly T[]) => number {
  return (a, b) => {
    const [low, high] = [[...a].sort(compare), [...b].sort(compare)];
    for (const [place, value] of low.entries()) {
      const other = high[place];
      const difference = other === undefined ? 0 : compare(value, other);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/**
 * The product of the gains. Where someone gains nothing whatever is chosen, the more who gain something the better, then
 * the product of theirs. J. Nash, _Econometrica_ 18 (1950); so extended by I. Caragiannis and others, _ACM TEAC_ 7 (2019).
 */
const nash: Better = (a, b) => {
  const above = (gains: Vector) => gains.filter((gain) => gain > 0);
  const product = (gains: Vector) => above(gains).reduce((so, gain) => so * BigInt(gain), 1n);
  const more = above(a).length - above(b).length;
  if (more !== 0) return more;
  return product(a) > product(b) ? 1 : product(a) < product(b) ? -1 : 0;
};

/** Leximin of gains. E. Kalai, _Econometrica_ 45 (1977). */
const egalitarian: Better = leximin((a, b) => a - b);

/** The largest sum of gains. J. Harsanyi, _Journal of Political Economy_ 63 (1955). */
const utilitarian: Better = (a, b) => {
  const sum = (gains: Vector) => gains.reduce((so, gain) => so + gain, 0);
  return sum(a) - sum(b);
};

/**
 * Leximin of gains as shares of each party's largest in the zone; one who can gain nothing has all it can have.
 * E. Kalai and M. Smorodinsky, _Econometrica_ 43 (1975), in the discrete form of H. Imai, _Econometrica_ 51 (1983).
 */
const kalaiSmorodinsky = (ideal: Vector): Better => {
  const shares = (gains: Vector): Share[] =>
    gains.map((of, party) => ({ of: ideal[party] ? of : 1, whole: ideal[party] || 1 }));
  const compare = leximin(compareShares);
  return (a, b) => compare(shares(a), shares(b));
};

/** Every vector that none is better than. */
function bestOf(vectors: readonly Vector[], better: Better): Vector[] {
  let best: Vector[] = [];
  for (const vector of vectors) {
    const [top] = best;
    const difference = top ? better(vector, top) : 1;
    if (difference > 0) best = [vector];
    else if (difference === 0) best.push(vector);
  }
  return best;
}

/**
 * The benchmark solutions among vectors of gains over reservation values, all at least zero, with all ties. All four lie
 * on the frontier, so the frontier of the zone is enough to find them. Under the scenario's assumptions, and never the right answer.
 */
export function benchmarksOf(gains: readonly Vector[]): readonly Readonly<{ rule: Rule; ties: readonly Vector[] }>[] {
  const ideal = (gains[0] ?? []).map((_, party) => gains.reduce((most, each) => Math.max(most, each[party] ?? 0), 0));
  const rules: readonly Readonly<{ rule: Rule; better: Better }>[] = [
    { rule: 'nash', better: nash },
    { rule: 'kalai-smorodinsky', better: kalaiSmorodinsky(ideal) },
    { rule: 'egalitarian', better: egalitarian },
    { rule: 'utilitarian', better: utilitarian },
  ];
  return rules.map(({ rule, better }) => ({ rule, ties: bestOf(gains, better) }));
}
