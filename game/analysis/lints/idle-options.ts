import { conditionOf, conditionsOf } from '../../scenario/conditions';
import type { Fault } from '../../scenario/faults/fault';
import type { Condition, IssueId, OptionId } from '../../scenario/id';
import type { Scenario } from '../../scenario/scenario-file';

type Issue = Scenario['issues'][number];
type Option = Issue['options'][number];
/** `good` is what the clause adds for those it is good for, `bad` what it takes from the others. */
type Weighed = Readonly<{ when: Condition; good: boolean; bad: boolean }>;

const weighed = (when: Condition, points: readonly number[]): Weighed => ({
  when,
  good: points.some((each) => each > 0),
  bad: points.some((each) => each < 0),
});

/** Everything besides plain points that may speak for an option, or against the one that would take its place. */
function clausesOf({ interactions, injects, gates, coherence, parties }: Scenario): Weighed[] {
  const effects = injects.flatMap((inject) => [inject.effects, ...(inject.turns ?? []).map((turn) => turn.effects)]);
  const tables = [...interactions, ...effects.flatMap(({ points }) => points)];
  const support = [...gates, ...effects.flatMap((each) => each.gates)].flatMap((gate) => gate.support);
  const barred = [
    ...coherence.map(({ never }) => conditionOf(never)),
    ...parties.flatMap(({ redLines }) => redLines.map(({ when }) => conditionOf(when))),
    ...gates.flatMap(({ required }) => (required === undefined ? [] : conditionsOf(required))),
  ];
  return [
    ...tables.map(({ when, points }) => weighed(conditionOf(when), Object.values(points))),
    ...support.map(({ when, points }) => weighed(conditionOf(when), [points])),
    ...barred.map((when) => ({ when, good: false, bad: true })),
  ];
}

/** Whether every party that has anything at stake on the issue is better off with the other option, on plain points. */
function beaten({ options }: Issue, option: Option, other: Option): boolean {
  const caring = Object.keys(option.points).filter((id) => new Set(options.map(({ points }) => points[id])).size > 1);
  return caring.length > 0 && caring.every((id) => (other.points[id] ?? 0) > (option.points[id] ?? 0));
}

const speaksFor = (clauses: readonly Weighed[], issue: IssueId, option: OptionId, other: OptionId): boolean =>
  clauses.some(({ when, good, bad }) => {
    const named = when[issue] ?? [];
    if (named.includes(option) === named.includes(other)) return false;
    return named.includes(option) ? good : bad;
  });

/**
 * An option nobody prefers: every party with a stake in the issue has more from one and the same other option, and no
 * clause, red line, gate or rule of coherence speaks for it against that one. The status quo is let be: it holds anyway.
 */
export function idleOptions(scenario: Scenario): Fault[] {
  const clauses = clausesOf(scenario);
  return scenario.issues.flatMap((issue, index) =>
    issue.options.flatMap((option, place) => {
      if (option.id === issue.statusQuo) return [];
      const better = issue.options.find(
        (other) => beaten(issue, option, other) && !speaksFor(clauses, issue.id, option.id, other.id),
      );
      if (!better) return [];
      return [
        {
          path: ['issues', index, 'options', place, 'id'],
          message: `nobody prefers option ${option.id}: every party has more from ${better.id}`,
          right: 'points, or an interaction, that give some party a reason to want it',
        },
      ];
    }),
  );
}
