import type { State } from '../../../game/session/state';
import { PartyMark } from '../../components/PartyMark';
import { ScoreBar } from '../../components/ScoreBar';
import styles from './Scores.module.css';
import { scaleOf, scoresNow } from './scores-now';

/** What the outcome so far is worth to each, against what it has with no deal. */
export function Scores({ state }: { state: State }) {
  const scores = scoresNow(state);
  const scale = scaleOf(Object.values(scores));
  const closed = state.stage === 'closed';
  return (
    <section aria-labelledby="scores">
      <h2 id="scores" className={styles['title']}>
        {closed ? 'Final scores' : 'If it ended now'}
      </h2>
      <ul className={styles['scores']}>
        {state.scenario?.parties.map((party) => {
          const score = scores[party.id];
          if (!score) return null;
          return (
            <li key={party.id}>
              <PartyMark party={party} />
              <span className={styles['name']}>
                {party.name}
                <small>
                  reservation {score.reservation}
                  {score.delay !== 0 && ` · delay −${score.delay}`}
                </small>
              </span>
              <span className={styles['total']}>{score.total}</span>
              <ScoreBar value={score.total} reservation={score.reservation} {...scale} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
