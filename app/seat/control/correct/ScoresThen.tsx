import type { PublicScenario } from '../../../../game/scenario/readers';
import { PartyMark } from '../../../components/PartyMark';
import { partyOf, plain, signed } from '../../table/words/words';
import styles from './CorrectOutcome.module.css';
import type { ScoreChange } from './score-changes';

/** What a correction would do to the scores, before it is made. */
export function ScoresThen({ scenario, changes }: { scenario: PublicScenario; changes: readonly ScoreChange[] }) {
  return (
    <section className={styles['scores']} aria-label="What it does to the scores" aria-live="polite">
      <h3>Scores</h3>
      {changes.length === 0 && <p className={styles['soft']}>No score changes.</p>}
      <ul>
        {changes.map(({ party: id, from, to }) => {
          const party = partyOf(scenario, id);
          return (
            <li key={id}>
              {party && <PartyMark party={party} size="small" />}
              <span>{party?.name}</span>
              <span>
                {plain(from)} → <strong>{plain(to)}</strong> ({signed(to - from)})
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
