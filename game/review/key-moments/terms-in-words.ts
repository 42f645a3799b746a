import type { IssueId, Terms } from '../../scenario/id';
import type { Names } from '../names';

/** So many issues are named in the words of a key moment; the sheet beside it has them all. */
const most = 3;

function atMost(words: readonly string[], join: (words: readonly string[]) => string): string {
  const more = words.length - most;
  return join(more < 2 ? words : [...words.slice(0, most), `${more} more issues`]);
}

/** "Line: Freeze; Monitoring: OSCE; 4 more issues", in the order of the terms. */
export const termsInWords = (terms: Terms, names: Names): string =>
  atMost(
    Object.entries(terms).map(([issue, option]) => `${names.issue(issue)}: ${names.option(issue, option)}`),
    (words) => words.join('; '),
  );

/** Issues on which two sets of terms differ. */
export const changedIssues = (before: Terms, after: Terms): readonly IssueId[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((issue) => before[issue] !== after[issue]);

/** "Line to Freeze (was: Zone) and Monitoring to left out (was: OSCE)", as the events themselves say it. */
export function changesInWords(before: Terms, after: Terms, names: Names): string {
  const change = (issue: IssueId): string => {
    const [was, is] = [before[issue], after[issue]];
    const now = is === undefined ? 'left out' : names.option(issue, is);
    return `${names.issue(issue)} to ${now} (was: ${was === undefined ? 'open' : names.option(issue, was)})`;
  };
  return atMost(changedIssues(before, after).map(change), names.listed);
}
