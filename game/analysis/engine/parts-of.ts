import type { Condition } from '../../scenario/id';
import type { Lane, Problem } from '../problem/problem';
import { type Space, scopeOf } from '../space';

/** Whether a choice on the variables of a scope, option numbers in its order, meets something. */
type Test = (choice: ArrayLike<number>) => boolean;

/** Points of one lane, or a ban, for the choices on a few variables that meet a test. */
export type Part = Readonly<{ scope: readonly number[]; meets: Test; lane: number | 'ban'; points: number }>;

/** What does not depend on any choice is in `bases`, by lane. */
export type Parts = Readonly<{ parts: readonly Part[]; bases: readonly number[] }>;

function testOf(space: Space, scope: readonly number[], condition: Condition): Test {
  const will = scope.map((variable) => {
    const { issue, options } = space[variable] ?? { issue: '', options: [] };
    const named = condition[issue];
    return named ? Uint8Array.from(options, (option) => (named.includes(option) ? 1 : 0)) : null;
  });
  return (choice) => will.every((each, place) => each === null || each[choice[place] ?? 0] === 1);
}

/** The condition without the issues that have but one option; `null` if it cannot be met. */
function decided(space: Space, condition: Condition): Condition | null {
  const of = (issue: string) => space.find((each) => each.issue === issue)?.options ?? [];
  const entries = Object.entries(condition);
  if (entries.some(([issue, options]) => !of(issue).some((option) => options.includes(option)))) return null;
  return Object.fromEntries(entries.filter(([issue]) => of(issue).length > 1));
}

/**
 * What exempts a package from a need: enough points on the lane to meet it at its worst. Null where nothing does, because
 * one of the conditions is always met.
 */
function exemption(space: Space, { only, atLeast, base, clauses }: Lane, lane: number): Part | null {
  if (only === undefined || atLeast === null) return null;
  const open = only.map((condition) => decided(space, condition)).filter((condition) => condition !== null);
  if (open.some((condition) => Object.keys(condition).length === 0)) return null;
  const worst = clauses.reduce((sum, { points }) => sum + Math.min(0, points), base);
  const scope = [...new Set(open.flatMap((condition) => scopeOf(space, condition)))].sort((a, b) => a - b);
  const tests = open.map((condition) => testOf(space, scope, condition));
  return { scope, meets: (choice) => !tests.some((test) => test(choice)), lane, points: Math.max(0, atLeast - worst) };
}

/** A problem taken apart into points and bans on a few variables each. */
export function partsOf({ space, never, parties, gates }: Problem): Parts {
  const lanes = [...parties, ...gates];
  const bases = lanes.map(({ base }) => base);
  const when = (condition: Condition, lane: number | 'ban', points: number): Part[] => {
    const open = decided(space, condition);
    if (open === null) return [];
    const scope = scopeOf(space, open);
    return [{ scope, meets: testOf(space, scope, open), lane, points }];
  };
  const all = [
    ...never.flatMap((condition) => when(condition, 'ban', 0)),
    ...lanes.flatMap(({ clauses }, lane) => clauses.flatMap((clause) => when(clause.when, lane, clause.points))),
    ...lanes.flatMap((lane, index) => exemption(space, lane, index) ?? []),
  ];
  for (const { scope, lane, points } of all) {
    if (lane !== 'ban' && scope.length === 0) bases[lane] = (bases[lane] ?? 0) + points;
  }
  return { parts: all.filter(({ scope, lane }) => lane === 'ban' || scope.length > 0), bases };
}
