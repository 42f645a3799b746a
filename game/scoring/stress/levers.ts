import type { IssueId, OptionId, Terms } from '../../scenario/id';
import type { PublicScenario } from '../../scenario/readers';
import type { StressModel } from '../../scenario/stress-model';
import { meets } from '../meets';
import { expectedSurvival } from './expected-survival';
import type { Under } from './factors';
import { middleReliability } from './reliability';

/** Another option on one issue. `moves` is what it would add to the share of peaceful runs at the end, -1 to 1. */
export type Lever = Readonly<{ issue: IssueId; option: OptionId; instead: OptionId; moves: number }>;

/**
 * Every change of one option of a package, from the one that would raise the expected survival at the model's last year
 * most to the one that would lower it most; equals in the scenario's order. Under the median reliability, and over issues
 * in play only. A change that would bring in a contradiction the package does not have is left out. A sensitivity of a
 * teaching model: it says which term the stated assumptions hang on, not what should be agreed.
 */
export function leversOf(
  model: StressModel,
  scenario: Pick<PublicScenario, 'issues' | 'coherence'>,
  { terms, changes }: Under,
): readonly Lever[] {
  const reliability = middleReliability(model);
  const lasting = (of: Terms) => expectedSurvival(model, { terms: of, changes, reliability }).at(-1) ?? 0;
  const contradicts = (after: Terms) =>
    scenario.coherence.some(({ never }) => meets(after, never) && !meets(terms, never));
  const now = lasting(terms);
  return scenario.issues
    .flatMap(({ id: issue, options }) => {
      const instead = terms[issue];
      if (instead === undefined) return [];
      return options
        .map(({ id: option }) => ({ issue, option, instead, after: { ...terms, [issue]: option } }))
        .filter(({ option }) => option !== instead)
        .filter(({ after }) => !contradicts(after));
    })
    .map(({ after, ...lever }) => ({ ...lever, moves: lasting(after) - now }))
    .sort((a, b) => b.moves - a.moves);
}
