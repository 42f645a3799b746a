import { conditionOf } from '../scenario/conditions';
import type { Condition } from '../scenario/id';
import type { PublicScenario } from '../scenario/readers';
import type { Scenario } from '../scenario/scenario-file';
import { largestTable, type Table } from './eliminate';

/** The issues of a scenario as variables, in order, each with the options it may take. Held issues have one. */
export type Space = readonly Readonly<{ issue: string; options: readonly string[] }>[];

/** All packages of a scenario, or those that meet a condition. */
export const spaceOf = ({ issues, held }: Pick<PublicScenario, 'issues' | 'held'>, only: Condition = {}): Space =>
  [
    ...issues.map(({ id, options }) => ({ issue: id, options: options.map((option) => option.id) })),
    ...held.map((issue) => ({ issue: issue.id, options: [issue.held] })),
  ].map(({ issue, options }) => ({ issue, options: options.filter((id) => only[issue]?.includes(id) ?? true) }));

export const sizesOf = (space: Space): number[] => space.map(({ options }) => options.length);

/** The variables a condition names, ascending. */
export const scopeOf = (space: Space, condition: Condition): number[] =>
  Object.keys(condition)
    .map((issue) => space.findIndex((each) => each.issue === issue))
    .filter((variable) => variable >= 0)
    .sort((a, b) => a - b);

/** One value where a condition is met and another where it is not, or null if it names too many issues for a table. */
export function tableOf<T>(space: Space, condition: Condition, met: T, otherwise: T): Table<T> | null {
  const scope = scopeOf(space, condition);
  const named = scope.map((variable) => space[variable] ?? { issue: '', options: [] });
  if (named.reduce((cells, { options }) => cells * options.length, 1) > largestTable) return null;
  let values = [met];
  for (const { issue, options } of named) {
    const will = options.map((option) => condition[issue]?.includes(option) === true);
    values = values.flatMap((value) => will.map((does) => (does ? value : otherwise)));
  }
  return { scope, values };
}

/** What no coherent package meets. */
export const incoherent = ({ coherence }: Pick<Scenario, 'coherence'>): Condition[] =>
  coherence.map(({ never }) => conditionOf(never));

/** What no admissible package meets: one is admissible when it is coherent and crosses nobody's red line. */
export const inadmissible = (scenario: Pick<Scenario, 'coherence' | 'parties'>): Condition[] => [
  ...incoherent(scenario),
  ...scenario.parties.flatMap(({ redLines }) => redLines.map(({ when }) => conditionOf(when))),
];
