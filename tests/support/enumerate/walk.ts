import type { Compiled } from './compile';
import { gateBit, incoherent } from './rules';

/**
 * Admissible: coherent, and enough parties for the settlement's signature rule cross none of their own red lines.
 * Ratifiable: admissible, and every gate required has support at its threshold or above. Zone: ratifiable, and enough
 * parties have at least their reservation value as well. Unanimous: in the zone with every party. Packages, counted.
 */
export type Counts = { admissible: number; ratifiable: number; zone: number; unanimous: number };

/** What a package of the unanimous zone gives: points by party, and a code that `termsOf` turns back into terms. */
export type Visit = (points: Int32Array, code: number) => void;

/** `best`: each party's most points in an admissible package. */
export type Walked = Readonly<{ counts: Readonly<Counts>; best: readonly number[] }>;

/** Walks every package once, with running totals over the issues settled so far. */
export function walk(compiled: Compiled, visit: Visit = () => {}): Walked {
  const { levels, totals, parties, base, baseMarks, enough } = compiled;
  const last = levels.length - 1;
  const partyBits = (1 << parties) - 1;
  const sums = new Int32Array((levels.length + 1) * totals);
  sums.set(base);
  const chosen = new Int32Array(levels.length);
  const { counts, best, arrive } = arrivals(compiled, sums.subarray(last * totals), visit);

  const descend = (at: number, marks: number, code: number): void => {
    const level = levels[at];
    if (!level) return;
    let row = 0;
    for (const { level: earlier, stride } of level.context) row += (chosen[earlier] ?? 0) * stride;
    row *= level.options;
    const from = at * totals;
    for (let option = 0; option < level.options; option++, row++) {
      const now = marks | (level.marks[row] ?? 0);
      if (now & incoherent || !enough[now & partyBits]) continue;
      if (at === last) {
        arrive(now, code * level.options + option, level.adds, row * totals);
        continue;
      }
      for (let total = 0; total < totals; total++) {
        sums[from + totals + total] = (sums[from + total] ?? 0) + (level.adds[row * totals + total] ?? 0);
      }
      chosen[at] = option;
      descend(at + 1, now, code * level.options + option);
    }
  };
  descend(0, baseMarks, 0);
  return { counts, best: [...best] };
}

/** What is counted at a whole package: `sums` before its last issue, and what that issue adds from `row` on. */
function arrivals(compiled: Compiled, sums: Int32Array, visit: Visit) {
  const { parties, reservations, thresholds, enough } = compiled;
  const partyBits = (1 << parties) - 1;
  const counts: Counts = { admissible: 0, ratifiable: 0, zone: 0, unanimous: 0 };
  const best = new Int32Array(parties).fill(-1_000_000);
  const points = new Int32Array(parties);

  const ratified = (marks: number, adds: Int32Array, row: number): boolean => {
    for (let gate = 0; gate < thresholds.length; gate++) {
      if (!(marks & (1 << (gateBit + gate)))) continue;
      const total = parties + gate;
      if ((sums[total] ?? 0) + (adds[row + total] ?? 0) < (thresholds[gate] ?? 0)) return false;
    }
    return true;
  };

  const arrive = (marks: number, code: number, adds: Int32Array, row: number): void => {
    counts.admissible++;
    let unwilling = marks & partyBits;
    for (let party = 0; party < parties; party++) {
      const own = (sums[party] ?? 0) + (adds[row + party] ?? 0);
      points[party] = own;
      if (own > (best[party] ?? 0)) best[party] = own;
      if (own < (reservations[party] ?? 0)) unwilling |= 1 << party;
    }
    if (!ratified(marks, adds, row)) return;
    counts.ratifiable++;
    if (!enough[unwilling]) return;
    counts.zone++;
    if (unwilling) return;
    counts.unanimous++;
    visit(points, code);
  };
  return { counts, best, arrive };
}

/** The terms that a code of `walk` stands for. */
export function termsOf({ issues }: Compiled, code: number): Record<string, string> {
  const terms: [string, string][] = [];
  let rest = code;
  for (const { id, options } of [...issues].reverse()) {
    terms.push([id, options[rest % options.length] ?? '']);
    rest = Math.floor(rest / options.length);
  }
  return Object.fromEntries(terms.reverse());
}
