import type { PublicScenario } from '../../scenario/readers';
import type { Event } from '../../session/events';
import type { State } from '../../session/state';
import { type Process, processOf } from '../process/process-of';
import { seenBy } from '../seen';
import { type ClauseHistory, clauseHistories } from './clause-histories';
import { entriesOf } from './entries-of';
import { inRounds } from './in-rounds';
import { type IssueResult, issueResults } from './issue-results';
import { linesOf } from './lines-of';
import { type Outage, outagesOf } from './outages-of';
import { type LedgerEntry, promiseLedger } from './promise-ledger';
import { type Responses, responsesOf } from './responses-of';
import { type IssueCourse, issueCourses } from './shifts-on';
import { stancesOf } from './stances-of';
import { type Talk, talkOf } from './talk-of';

/** How a session was negotiated, as far as a log tells; `process` is null where it does not tell every brief. */
export type Negotiated = Readonly<{
  scenario: PublicScenario;
  talk: Talk;
  responses: Responses;
  outages: readonly Outage[];
  ledger: readonly LedgerEntry[];
  histories: readonly ClauseHistory[];
  courses: readonly IssueCourse[];
  results: readonly IssueResult[];
  process: Process | null;
}>;

/** `end` is the fold of the log; null for a log without a scenario. */
export function negotiatedOf(log: readonly Event[], end: State): Negotiated | null {
  const { scenario } = end;
  if (!scenario) return null;
  const known = seenBy(log, 'control');
  const parties = scenario.parties.map(({ id }) => id);
  const issues = scenario.issues.map(({ id }) => id);
  const stances = stancesOf(known);
  const courses = issueCourses(stances, issues, parties);
  const histories = clauseHistories(known, issues);
  return {
    scenario,
    talk: talkOf(linesOf(inRounds(known, scenario)), parties, scenario.rounds.length),
    responses: responsesOf(known),
    outages: outagesOf(known),
    ledger: promiseLedger(known, end, entriesOf(known)),
    histories,
    courses,
    results: issueResults(end, stances, courses, histories),
    process: processOf(log, null),
  };
}
