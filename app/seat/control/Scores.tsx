'use client';

import type { Event } from '../../../game/session/events';
import type { State } from '../../../game/session/state';
import { PartyMark } from '../../components/PartyMark';
import { LeaveBotsOut } from '../../components/played/LeaveBotsOut';
import { PlayedByMark } from '../../components/played/PlayedByMark';
import { usePlayed } from '../../components/played/use-played';
import { ScoreBar } from '../../components/ScoreBar';
import { scaleOf, scoresNow } from '../../lib/scores-now';
import { plain } from '../table/words/words';
import styles from './Scores.module.css';

/** What the outcome so far is worth to each, with a mark at its reservation value. */
export function Scores({ state, log }: Readonly<{ state: State; log: readonly Event[] }>) {
  const played = usePlayed(log);
  const scores = scoresNow(state);
  const scale = scaleOf(Object.values(scores));
  const closed = state.stage === 'closed';
  return (
    <section aria-labelledby="scores">
      <h2 id="scores" className={styles['title']}>
        {closed ? 'Final scores' : 'If it ended now'}
      </h2>
      <LeaveBotsOut played={played} />
      <ul className={styles['scores']}>
        {state.scenario?.parties.map((party) => {
          const score = scores[party.id];
          if (!score || !played.shows(party.id)) return null;
          return (
            <li key={party.id}>
              <PartyMark party={party} />
              <span className={styles['name']}>
                {party.name}
                <PlayedByMark by={played.by(party.id)} />
                <small>
                  reservation {plain(score.reservation)}
                  {score.delay !== 0 && ` · delay ${plain(-score.delay)}`}
                </small>
              </span>
              <span className={styles['total']}>{plain(score.total)}</span>
              <ScoreBar value={score.total} reservation={score.reservation} {...scale} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
