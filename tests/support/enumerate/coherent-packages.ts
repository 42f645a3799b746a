import { conditionOf } from '../../../game/scenario/conditions';
import type { Condition } from '../../../game/scenario/id';
import type { Scenario } from '../../../game/scenario/scenario-file';
import { meets } from '../../../game/scoring/meets';
import { heldTerms } from '../../../game/scoring/outcome';

/** All packages over the issues in play, contradictory ones included. */
export const rawPackages = ({ issues }: Scenario): number =>
  issues.reduce((product, { options }) => product * options.length, 1);

/** Packages that contradict no rule of coherence: the product over groups of issues that rules join to each other. */
export function coherentPackages(scenario: Scenario): number {
  const rules = scenario.coherence.map(({ never }) => conditionOf(never));
  return groupsOf(
    scenario.issues.map(({ id }) => id),
    rules,
  )
    .map((group) => coherentIn(scenario, group, rules))
    .reduce((product, size) => product * size, 1);
}

const groupsOf = (issues: readonly string[], rules: readonly Condition[]): string[][] =>
  rules.reduce<string[][]>(
    (groups, rule) => {
      const joined = groups.filter((group) => group.some((issue) => Object.hasOwn(rule, issue)));
      return [...groups.filter((group) => !joined.includes(group)), joined.flat()].filter(({ length }) => length > 0);
    },
    issues.map((issue) => [issue]),
  );

function coherentIn(scenario: Scenario, group: readonly string[], rules: readonly Condition[]): number {
  const held = heldTerms(scenario);
  const own = rules.filter((rule) => Object.keys(rule).every((issue) => group.includes(issue) || issue in held));
  const packages = group.reduce<Record<string, string>[]>(
    (all, id) => {
      const options = scenario.issues.find((issue) => issue.id === id)?.options ?? [];
      return all.flatMap((terms) => options.map((option) => ({ ...terms, [id]: option.id })));
    },
    [held],
  );
  return packages.filter((terms) => !own.some((rule) => meets(terms, rule))).length;
}
