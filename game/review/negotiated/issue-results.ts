import type { IssueId, OptionId, PartyId } from '../../scenario/id';
import { type Settled, settle } from '../../scoring/outcome';
import type { State } from '../../session/state';
import type { ClauseHistory, ClauseStep } from './clause-histories';
import type { IssueCourse } from './shifts-on';
import type { Stance } from './stances-of';

/**
 * What came of an issue. `how`: settled by an agreement that holds, left as it was, or ruled by control after the close.
 * `firstOf`: whose first position it was. `came`: who began elsewhere and ended on it. `proposed`: who put it forward first
 * of all. `written`: the step that wrote it into the agreement that holds; null where that is not known, or nothing holds.
 */
export type IssueResult = Readonly<{
  issue: IssueId;
  option: OptionId;
  how: 'agreed' | 'left' | 'ruled';
  agreement: string | null;
  firstOf: readonly PartyId[];
  came: readonly PartyId[];
  proposed: Stance | null;
  written: ClauseStep | null;
}>;

function howOf(option: OptionId, settled: Settled | undefined): IssueResult['how'] {
  if (settled?.option !== option) return 'ruled';
  return settled.by ? 'agreed' : 'left';
}

/** Issue by issue, what holds in the end, whose position that was, and whose moves brought it there. */
export function issueResults(
  { scenario, agreements, outcome }: Pick<State, 'scenario' | 'agreements' | 'outcome'>,
  stances: readonly Stance[],
  courses: readonly IssueCourse[],
  histories: readonly ClauseHistory[],
): readonly IssueResult[] {
  if (!scenario) return [];
  const settled = settle(scenario, agreements);
  return scenario.issues.map(({ id: issue, statusQuo }) => {
    const option = outcome?.[issue] ?? settled[issue]?.option ?? statusQuo;
    const how = howOf(option, settled[issue]);
    const agreement = how === 'agreed' ? (settled[issue]?.by?.proposal ?? null) : null;
    const here = courses.filter((course) => course.issue === issue);
    const steps = histories.find((each) => each.issue === issue && each.proposal === agreement)?.steps ?? [];
    return {
      ...{ issue, option, how, agreement },
      firstOf: here.filter(({ first }) => first?.option === option).map(({ party }) => party),
      came: here
        .filter(({ first, last }) => first && first.option !== option && last?.option === option)
        .map(({ party }) => party),
      proposed: stances.find((stance) => stance.issue === issue && stance.option === option) ?? null,
      written: steps.findLast(({ change }) => change === 'put' || change === 'changed') ?? null,
    };
  });
}
