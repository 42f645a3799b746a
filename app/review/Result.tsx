'use client';

import { useMemo } from 'react';
import { tierWords } from '../../game/review/sentence/play';
import { tierOf } from '../../game/scoring/outcome';
import type { Score } from '../../game/scoring/score';
import { Corrections } from '../components/Corrections';
import { PartyMark } from '../components/PartyMark';
import { LeaveBotsOut } from '../components/played/LeaveBotsOut';
import { PlayedByMark } from '../components/played/PlayedByMark';
import { usePlayed } from '../components/played/use-played';
import { ScoreBar } from '../components/ScoreBar';
import { noDealOf, scaleOf, scoresNow } from '../lib/scores-now';
import { plain } from '../seat/table/words/words';
import { AtHomeThen } from './AtHomeThen';
import { InForceThen } from './InForceThen';
import { LeftHere } from './possible/LeftHere';
import { WouldItHold } from './possible/WouldItHold';
import styles from './Result.module.css';
import type { ReviewDesk } from './use-review';

/** What it came to by then: the result itself, what was in force, and what passed at home. */
export function Result({ desk }: { desk: ReviewDesk }) {
  if (desk.viewer === null) return null;
  return (
    <section aria-labelledby="result">
      <ResultScores desk={desk} />
      <WouldItHold desk={desk} />
      <InForceThen desk={desk} />
      <AtHomeThen desk={desk} />
    </section>
  );
}

/** The tier, every score that these eyes could know, and what was left on the table. */
export function ResultScores({ desk }: { desk: ReviewDesk }) {
  const { now, scenario, log, position } = desk;
  const played = usePlayed(useMemo(() => log.slice(0, position), [log, position]));
  const scores = scoresNow(now);
  const scale = scaleOf(Object.values(scores));
  const closed = now.stage === 'closed';
  return (
    <>
      <h2 id="result" className={styles.title}>
        {closed ? 'Result' : 'If it ended now'}
      </h2>
      <p className={styles.note}>{tierWords[now.tier ?? tierOf(scenario, now.agreements)]}</p>
      <Corrections state={now} scenario={scenario} />
      <LeaveBotsOut played={played} />
      <ul className={styles.scores}>
        {scenario.parties.map((party) => {
          if (!played.shows(party.id)) return null;
          const score = scores[party.id];
          return (
            <li key={party.id}>
              <PartyMark party={party} />
              <div>
                {party.name}
                <PlayedByMark by={played.by(party.id)} />
                <p className={styles.worth}>
                  {(score ? worth(desk, party.id, score) : ['score sheet out of sight']).map((part) => (
                    <span key={part}>{part}</span>
                  ))}
                </p>
              </div>
              {score && <span className={styles.total}>{plain(score.total)}</span>}
              {score && <ScoreBar value={score.total} reservation={score.reservation} {...scale} />}
            </li>
          );
        })}
      </ul>
      <LeftHere desk={desk} />
    </>
  );
}

/** The two numbers a score is read against, and what delay took from it. */
function worth({ now, scenario }: ReviewDesk, party: string, score: Score): readonly string[] {
  const brief = now.briefs[party];
  const parts = [`reservation ${plain(score.reservation)}`];
  if (brief) parts.push(`no deal ${plain(noDealOf(scenario, brief))}`);
  if (score.delay !== 0) parts.push(`delay ${plain(-score.delay)}`);
  return parts;
}
