import type { Condition, Terms } from '../../scenario/id';
import type { Package, Space } from './package';

/** A condition on a package: at each of these places one of the options whose bits are set. */
export type Test = readonly Readonly<{ at: number; any: number }>[];

/** A sum of points in a form that is fast to evaluate: a constant, points by issue and option, and joint clauses. */
export type Sum = Readonly<{
  base: number;
  single: readonly (readonly number[])[];
  joint: readonly Readonly<{ test: Test; points: number }>[];
}>;

/**
 * A condition made ready: issues that are held at an option are looked up once. Null when it can never hold, as it names
 * an option or an issue that is not in play, or one that is not among `within`, where only some issues count.
 */
export function testOf(space: Space, held: Terms, condition: Condition, within?: readonly string[]): Test | null {
  const test: { at: number; any: number }[] = [];
  for (const [issue, options] of Object.entries(condition)) {
    const at = space.at.get(issue);
    if (at === undefined) {
      if (!options.includes(held[issue] ?? '')) return null;
      continue;
    }
    if (within && !within.includes(issue)) return null;
    const any = options.reduce((bits, option) => {
      const index = space.options[at]?.indexOf(option) ?? -1;
      return index < 0 ? bits : bits | (1 << index);
    }, 0);
    if (any === 0) return null;
    test.push({ at, any });
  }
  return test;
}

export const passes = (test: Test, chosen: Package): boolean => {
  for (const { at, any } of test) if (((any >> (chosen[at] ?? 0)) & 1) === 0) return false;
  return true;
};

/** Clauses of a score sheet, or of a gate's support, made ready. */
export function sumOf(
  space: Space,
  held: Terms,
  clauses: readonly Readonly<{ when: Condition; points: number }>[],
): Sum {
  let base = 0;
  const single = space.options.map((options) => options.map(() => 0));
  const joint: { test: Test; points: number }[] = [];
  for (const { when, points } of clauses) {
    const test = testOf(space, held, when);
    if (!test) continue;
    const [only] = test;
    if (!only) base += points;
    else if (test.length > 1) joint.push({ test, points });
    else addTo(single[only.at] ?? [], only.any, points);
  }
  return { base, single, joint };
}

function addTo(values: number[], any: number, points: number): void {
  for (let option = 0; option < values.length; option += 1)
    if ((any >> option) & 1) values[option] = (values[option] ?? 0) + points;
}

export function totalOf({ base, single, joint }: Sum, chosen: Package): number {
  let total = base;
  for (let at = 0; at < single.length; at += 1) total += single[at]?.[chosen[at] ?? 0] ?? 0;
  for (const { test, points } of joint) if (passes(test, chosen)) total += points;
  return total;
}
