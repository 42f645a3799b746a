import { meanOf } from '../bots/simulation/spread';
import type { CohortScenario, CohortSession } from './cohort-session';
import { formOf } from './groups-of';

type Cell = string | number | null;

/** A column of the rows as a table: `name` for a machine, `meaning` with its unit for a person. Null is an empty cell. */
export type Column = Readonly<{ name: string; meaning: string; cell(row: CohortSession): Cell }>;

const column = (name: string, meaning: string, cell: Column['cell']): Column => ({ name, meaning, cell });

/** To a hundredth of a minute. */
const minutes = (ms: number | null): number | null => (ms === null ? null : Math.round(ms / 600) / 100);
const flag = (so: boolean): number => (so ? 1 : 0);

const clock = 'minutes on the clock from the start of the first phase; pauses left out';

/** What every row has, whatever its scenario. `iso` writes a moment, in ms since 1970, as a date. */
const common = (iso: (at: number) => string): readonly Column[] => [
  column('session', 'identifier of the session', ({ session }) => session),
  column('title', 'its title as hosted', ({ title }) => title),
  column('table', 'its table; empty where the exercise had but one', ({ table }) => table),
  column(
    'form',
    'scenario; start of the hash of its file; variant; instructions. Rows are comparable within a form',
    formOf,
  ),
  column('language', 'language of the scenario', ({ language }) => language),
  column('started', 'when the first phase began (UTC)', ({ startedAt }) => iso(startedAt)),
  column('closed', 'when it ended (UTC)', ({ closedAt }) => iso(closedAt)),
  column('played_by', 'who negotiated: people; bots; both', ({ playedBy }) => playedBy),
  column('alone', '1: one person practised against bots', ({ alone }) => flag(alone)),
  column('tier', 'no-deal; partial; settlement (an agreement among all)', ({ tier }) => tier),
  column('corrected', '1: the facilitator corrected the outcome after the close', ({ corrected }) => flag(corrected)),
  column('agreements', 'agreements that entered into force', ({ agreements }) => agreements.length),
  column('lapsed', 'of these: failed at home', ({ agreements }) => agreements.filter(({ lapsed }) => lapsed).length),
  column('first_agreement', `the first entered into force: ${clock}`, (row) => minutes(row.firstAgreement)),
  column('settlement', `the settlement that stood entered into force: ${clock}`, (row) => minutes(row.settlement)),
  column('played', `the end: ${clock}`, ({ played }) => minutes(played)),
  column('rounds', 'rounds begun', ({ rounds }) => rounds),
  column('ratings', 'people who rated the result', ({ ratings }) => ratings.length),
  column('rating_mean', 'mean of their ratings from 1 bad to 5 good', ({ ratings }) =>
    ratings.length ? Math.round(meanOf(ratings) * 100) / 100 : null,
  ),
  column('injects_improvised', 'injects written by the facilitator on the spot', ({ improvised }) => improvised),
];

function ofParty({ id }: CohortScenario['parties'][number]): readonly Column[] {
  const party = (row: CohortSession) => row.parties.find((each) => each.party === id);
  return [
    column(`score_${id}`, 'its score at the close: points less delay', (row) => party(row)?.score.total ?? null),
    column(`points_${id}`, 'its points at the close', (row) => party(row)?.score.points ?? null),
    column(`reservation_${id}`, 'its reservation value at the close', (row) => party(row)?.score.reservation ?? null),
    column(
      `before_${id}`,
      'points of the outcome on its score sheet before the first round',
      (row) => party(row)?.before ?? null,
    ),
    column(`played_by_${id}`, 'who negotiated for it: people; bots; both', (row) => party(row)?.playedBy ?? null),
  ];
}

const ofIssue = ({ id }: CohortScenario['issues'][number]): readonly Column[] => [
  column(`outcome_${id}`, 'option that holds at the close', ({ outcome }) => outcome[id] ?? null),
  column(`agreed_${id}`, '1: agreed; 0: the status quo was left', ({ outcome, agreed }) =>
    outcome[id] === undefined ? null : flag(agreed[id] !== undefined),
  ),
];

const ofInject = ({ id }: CohortScenario['injects'][number]): Column =>
  column(`inject_${id}`, '1: released', ({ released }) => flag(released.some(({ inject }) => inject === id)));

const distinct = <Of extends Readonly<{ id: string }>>(all: readonly Of[]): readonly Of[] => [
  ...new Map(all.map((each) => [each.id, each])).values(),
];

/** The columns of rows of these scenarios: parties, issues and injects of all of them, each once. */
export const cohortTable = (scenarios: readonly CohortScenario[], iso: (at: number) => string): readonly Column[] => [
  ...common(iso),
  ...distinct(scenarios.flatMap(({ parties }) => parties)).flatMap(ofParty),
  ...distinct(scenarios.flatMap(({ issues }) => issues)).flatMap(ofIssue),
  ...distinct(scenarios.flatMap(({ injects }) => injects)).map(ofInject),
];
