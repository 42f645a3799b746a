import type { ReviewDesk } from '../use-review';

/** A way to take a session home: a file to save, or a part of the review from which to go on. */
export type Entry = Readonly<{
  name: string;
  /** What it is, and for whom. */
  about: string;
}> &
  (Readonly<{ file: string }> | Readonly<{ view: ReviewDesk['view']; verb: string }>);

export const entries: readonly Entry[] = [
  {
    name: 'Session',
    about: 'The whole log in one file: for another installation of Parley, and to keep.',
    file: 'session.json',
  },
  {
    name: 'Review as a page',
    about: 'This review in one file that opens in any browser, without a server.',
    file: 'review.html',
  },
  {
    name: 'Tables',
    about: 'CSV files with a codebook: events, messages, proposals by issue, scores, answers, findings.',
    file: 'tables.zip',
  },
  {
    name: 'Grades',
    about: 'A line for everybody who sat in a delegation: score, share of what was possible, what they did.',
    file: 'grades.csv',
  },
  { name: 'Statements', about: 'xAPI 1.0.3, for a learning record store.', file: 'xapi.json' },
  { name: 'Report', about: 'On paper, as PDF or as a Word document.', view: 'report', verb: 'Open the report' },
];
