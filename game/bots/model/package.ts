import type { IssueId, Terms } from '../../scenario/id';
import type { PublicScenario } from '../../scenario/readers';

/** The issues in play and their options, in the order of the scenario. */
export type Space = Readonly<{
  issues: readonly IssueId[];
  options: readonly (readonly string[])[];
  /** The place of each issue. */
  at: ReadonlyMap<IssueId, number>;
}>;

/** A choice on every issue of a space: the index of an option for each. */
export type Package = readonly number[];

export function spaceOf({ issues }: Pick<PublicScenario, 'issues'>): Space {
  return {
    issues: issues.map(({ id }) => id),
    options: issues.map(({ options }) => options.map(({ id }) => id)),
    at: new Map(issues.map(({ id }, index) => [id, index])),
  };
}

/** Terms that choose on every issue in play, as a package; what they say on other issues is left out. */
export const packageOf = ({ issues, options }: Space, terms: Terms): Package =>
  issues.map((issue, index) => Math.max(0, options[index]?.indexOf(terms[issue] ?? '') ?? 0));

/** The part of a package that lies in these issues, as terms. */
export const termsOf = (space: Space, chosen: Package, issues: readonly IssueId[]): Terms =>
  Object.fromEntries(
    issues.flatMap((issue) => {
      const index = space.at.get(issue);
      const option = index === undefined ? undefined : space.options[index]?.[chosen[index] ?? 0];
      return option === undefined ? [] : [[issue, option]];
    }),
  );
