import { conditionOf } from '../scenario/conditions';
import type { Condition } from '../scenario/id';
import type { Scenario } from '../scenario/scenario-file';
import { eliminationOrder } from './elimination-order';
import { inadmissible, scopeOf, spaceOf } from './space';

/** `edges`: pairs of issues in the order of the scenario. `width`: induced width of the min-fill order. */
export type InteractionGraph = Readonly<{ edges: readonly (readonly [string, string])[]; width: number }>;

/**
 * Issues in play, joined by an interaction, by coherence or by a red line, and by what else is given. The width says how hard the
 * exercise is to analyse, and to think through: 0 for issues that stand alone, 1 for a tree.
 */
export function interactionGraph(scenario: Scenario, besides: readonly Condition[] = []): InteractionGraph {
  const space = spaceOf({ issues: scenario.issues, held: [] });
  const clauses = scenario.interactions.map(({ when }) => conditionOf(when));
  const scopes = [...clauses, ...inadmissible(scenario), ...besides].map((condition) => scopeOf(space, condition));
  const joined = (a: number, b: number) => scopes.some((scope) => scope.includes(a) && scope.includes(b));
  const edges = space.flatMap(({ issue }, a) =>
    space.flatMap((other, b) => (a < b && joined(a, b) ? [[issue, other.issue] as const] : [])),
  );
  return { edges, width: eliminationOrder(space.length, scopes).width };
}
