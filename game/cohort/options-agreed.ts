import type { IssueId, OptionId } from '../scenario/id';
import type { CohortScenario, CohortSession } from './cohort-session';

/** In how many sessions each option of an issue was agreed, in the order of the scenario; in the others nothing was agreed on it. */
export type OptionsAgreed = Readonly<{
  issue: IssueId;
  agreed: number;
  options: readonly Readonly<{ option: OptionId; count: number }>[];
}>;

export function optionsAgreed(
  { issues }: Pick<CohortScenario, 'issues'>,
  sessions: readonly Pick<CohortSession, 'agreed'>[],
): readonly OptionsAgreed[] {
  return issues.map(({ id: issue, options }) => {
    const chosen = sessions.flatMap(({ agreed }) => agreed[issue] ?? []);
    const count = (option: OptionId) => chosen.filter((each) => each === option).length;
    return { issue, agreed: chosen.length, options: options.map(({ id }) => ({ option: id, count: count(id) })) };
  });
}
