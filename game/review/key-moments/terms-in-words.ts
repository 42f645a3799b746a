import type { IssueId, Terms } from '../../scenario/id';
import type { Names } from '../names';

/** So many issues are named in the words of a key moment; the sheet beside it has them all. */
const most = 3;

const atMost = (words: readonly string[]): string => {
  const more = words.length - most;
  return (more < 2 ? words : [...words.slice(0, most), `${more} more issues`]).join('; ');
};

/** "Line: Freeze; Monitoring: OSCE; 4 more issues", in the order of the terms. */
export const termsInWords = (terms: Terms, names: Names): string =>
  atMost(Object.entries(terms).map(([issue, option]) => `${names.issue(issue)}: ${names.option(issue, option)}`));

/** Issues on which two sets of terms differ. */
export const changedIssues = (before: Terms, after: Terms): readonly IssueId[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((issue) => before[issue] !== after[issue]);

/** "Line: Freeze (was: Zone); Monitoring: left out (was: OSCE)". */
export function changesInWords(before: Terms, after: Terms, names: Names): string {
  const option = (issue: IssueId, id: string | undefined, none: string): string =>
    id === undefined ? none : names.option(issue, id);
  return atMost(
    changedIssues(before, after).map(
      (issue) =>
        `${names.issue(issue)}: ${option(issue, after[issue], 'left out')} (was: ${option(issue, before[issue], 'open')})`,
    ),
  );
}
