import { tierWords } from '../../../game/review/sentence/play';
import type { PublicScenario } from '../../../game/scenario/readers';
import type { State } from '../../../game/session/state';
import type { Room } from '../../lib/room';
import { ballotsOf, failedAt } from '../table/home/ballots';
import { instrumentName, listed } from '../table/words/words';
import { cut } from './cut';
import { outcomeLines } from './outcome-lines';
import styles from './ScreenClosed.module.css';

const mostIssues = 20;

/** How it ended, for all to see. Scores are for each delegation alone. */
export function ScreenClosed({ room: { state, log } }: { room: Room }) {
  const { scenario } = state;
  if (!scenario) return null;
  const correction = state.corrections.at(-1);
  const lines = outcomeLines(state);
  const marked = lines.some(({ changed }) => changed) ? 'What changed is marked. ' : '';
  return (
    <div className={styles['closed']}>
      <header>
        <p className={styles['soft']}>The session is over</p>
        <h1>{tierWords[state.tier ?? 'no-deal']}</h1>
        {correction && <p className={styles['note']}>Corrected by the facilitator: {correction.reason}</p>}
        <Voted state={state} scenario={scenario} log={log} />
      </header>
      <Outcome lines={lines} />
      <p className={styles['soft']}>
        {marked}
        {state.review
          ? 'The review is open: go through what happened on your own page.'
          : 'Your own score is on your page, for your delegation alone.'}
      </p>
    </div>
  );
}

type VotedProps = Readonly<{ state: State; scenario: PublicScenario; log: Room['log'] }>;

/** What passed at home, and what failed where. */
function Voted({ state, scenario, log }: VotedProps) {
  const ballots = ballotsOf({ state, scenario, log });
  const passed = ballots
    .filter(({ status }) => status === 'ratified')
    .map(({ instrument }) => instrumentName(scenario, instrument));
  const failed = ballots
    .filter(({ status }) => status === 'lapsed')
    .map((ballot) => {
      const at = listed(failedAt(ballot).map(({ name }) => name));
      return `${instrumentName(scenario, ballot.instrument)}${at === '' ? '' : ` (${at})`}`;
    });
  return (
    <>
      {passed.length > 0 && <p className={styles['note']}>Ratified: {listed(passed)}.</p>}
      {failed.length > 0 && <p className={styles['note']}>Not ratified: {listed(failed)}.</p>}
    </>
  );
}

function Outcome({ lines: all }: Readonly<{ lines: ReturnType<typeof outcomeLines> }>) {
  const { shown, more } = cut(all, mostIssues);
  return (
    <dl className={styles['outcome']} aria-label="What holds">
      {shown.map(({ issue, name, holds, changed }) => (
        <div key={issue} className={changed ? styles['changed'] : ''}>
          <dt>{name}</dt>
          <dd>
            {holds}
            {changed && <span className="visually-hidden"> (changed)</span>}
          </dd>
        </div>
      ))}
      {more > 0 && <div className={styles['soft']}>and {more} more, as they were</div>}
    </dl>
  );
}
