import type { Condition, Terms } from '../../../game/scenario/id';
import type { Scenario } from '../../../game/scenario/scenario-file';
import { satisfies } from '../../../game/scenario/signature-rule';
import { meets } from '../../../game/scoring/meets';
import { heldTerms } from '../../../game/scoring/outcome';
import { incoherent, type Mark, type Rules, rulesOf } from './rules';
import { settlementOf } from './settlement';

type Issue = Readonly<{ id: string; options: readonly string[] }>;

/**
 * What choosing an option on one issue adds, given the options of earlier issues that share a clause with it.
 * Row `(context * options + option)` of `adds` holds one integer per total, of `marks` one set of bits.
 */
type Level = Readonly<{
  options: number;
  context: readonly Readonly<{ level: number; stride: number }>[];
  adds: Int32Array;
  marks: Int32Array;
}>;

export type Compiled = Readonly<{
  scenario: Scenario;
  issues: readonly Issue[];
  levels: readonly Level[];
  totals: number;
  parties: number;
  base: Int32Array;
  baseMarks: number;
  reservations: Int32Array;
  thresholds: Int32Array;
  /** By the bits of the parties that would not sign: 1 if the others are enough. */
  enough: Uint8Array;
}>;

type Part = Readonly<{ when: Condition; total: number; points: number; bit: number }>;

/** Turns a prepared scenario into one table per issue. Issues with red lines or contradictions come first: they prune. */
export function compile(scenario: Scenario): Compiled {
  const rules = rulesOf(scenario);
  const held = heldTerms(scenario);
  const issues = inPruningOrder(scenario, rules);
  const totals = [...rules.points, ...rules.gates];
  const parts = partsOf(rules).flatMap((part) => withoutHeld(part, held));
  const constant = parts.filter(({ when }) => Object.keys(when).length === 0);
  const base = Int32Array.from(totals, ({ base }) => base);
  for (const { total, points } of constant) base[total] = (base[total] ?? 0) + points;
  return {
    scenario,
    issues,
    levels: issues.map((_, level) => levelOf(issues, level, parts, totals.length)),
    totals: totals.length,
    parties: rules.points.length,
    base,
    baseMarks: constant.reduce((marks, { bit }) => marks | bit, 0),
    reservations: Int32Array.from(scenario.parties, ({ reservation }) => reservation),
    thresholds: Int32Array.from(rules.gates, ({ threshold }) => threshold),
    enough: enoughOf(scenario),
  };
}

function inPruningOrder(scenario: Scenario, { marks }: Rules): readonly Issue[] {
  const prunes = ({ when, bit }: Mark, id: string) => (bit === incoherent || bit < 1 << 8) && Object.hasOwn(when, id);
  return scenario.issues
    .map(({ id, options }) => ({ id, options: options.map((option) => option.id) }))
    .sort((a, b) => count(marks, (mark) => prunes(mark, b.id)) - count(marks, (mark) => prunes(mark, a.id)));
}

const count = <T>(all: readonly T[], test: (each: T) => boolean) => (all.some(test) ? 1 : 0);

const partsOf = ({ points, gates, marks }: Rules): readonly Part[] => [
  ...[...points, ...gates].flatMap(({ clauses }, total) =>
    clauses.map((clause) => ({ when: clause.when, total, points: clause.points, bit: 0 })),
  ),
  ...marks.map(({ when, bit }) => ({ when, total: 0, points: 0, bit })),
];

/** The part with its conditions on held issues taken as decided: gone if one of them fails. */
function withoutHeld(part: Part, held: Terms): readonly Part[] {
  const conditions = Object.entries(part.when);
  const decided = conditions.filter(([issue]) => Object.hasOwn(held, issue));
  if (!meets(held, Object.fromEntries(decided))) return [];
  return [{ ...part, when: Object.fromEntries(conditions.filter(([issue]) => !Object.hasOwn(held, issue))) }];
}

function levelOf(issues: readonly Issue[], level: number, parts: readonly Part[], totals: number): Level {
  const levelIn = (issue: string) => issues.findIndex(({ id }) => id === issue);
  const completed = parts.filter(({ when }) => Math.max(-1, ...Object.keys(when).map(levelIn)) === level);
  const scope = [...new Set(completed.flatMap(({ when }) => Object.keys(when).map(levelIn)))];
  const earlier = scope.filter((each) => each !== level).sort((a, b) => a - b);
  const options = issues[level]?.options.length ?? 0;
  let contexts = 1;
  const context = earlier.map((each) => {
    const stride = contexts;
    contexts *= issues[each]?.options.length ?? 1;
    return { level: each, stride };
  });
  const adds = new Int32Array(contexts * options * totals);
  const marks = new Int32Array(contexts * options);
  for (let row = 0; row < contexts * options; row++) {
    const at = Math.floor(row / options);
    const chosen = [
      ...context.map(({ level: each, stride }) => [each, Math.floor(at / stride)]),
      [level, row % options],
    ];
    const terms = Object.fromEntries(chosen.map(([each, option]) => termOf(issues, each ?? 0, option ?? 0)));
    for (const { when, total, points, bit } of completed) {
      if (!meets(terms, when)) continue;
      adds[row * totals + total] = (adds[row * totals + total] ?? 0) + points;
      marks[row] = (marks[row] ?? 0) | bit;
    }
  }
  return { options, context, adds, marks };
}

const termOf = (issues: readonly Issue[], level: number, option: number): readonly [string, string] => {
  const issue = issues[level];
  return [issue?.id ?? '', issue?.options[option % (issue?.options.length ?? 1)] ?? ''];
};

function enoughOf(scenario: Scenario): Uint8Array {
  const { rule } = settlementOf(scenario);
  const parties = scenario.parties.map(({ id }) => id);
  return Uint8Array.from({ length: 1 << parties.length }, (_, unwilling) =>
    satisfies(
      rule,
      parties.filter((_, party) => !(unwilling & (1 << party))),
    )
      ? 1
      : 0,
  );
}
