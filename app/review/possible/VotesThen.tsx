'use client';

import { useMemo } from 'react';
import type { Vote } from '../../../game/review/votes/vote';
import { votesOf } from '../../../game/review/votes/votes-of';
import { Part } from '../../components/analysis/Part';
import { timeOfDay } from '../../lib/span-words';
import type { ReviewDesk } from '../use-review';
import { CarryingChanges } from './CarryingChanges';
import styles from './Votes.module.css';
import { decisiveWords, marginWords, voteTitle } from './vote-words';

const note =
  'For a vote that was lost, the smallest changes of the agreement’s own terms that would have carried it: all of one issue were tried, else all of two. For one that passed, what it could not have passed without.';

/** Every vote at home by this moment: what would have carried it, or what did. */
export function VotesThen({ desk }: { desk: ReviewDesk }) {
  const { log, position } = desk;
  const votes = useMemo(() => votesOf(log), [log]).filter((vote) => vote.position <= position);
  if (votes.length === 0) return null;
  return (
    <Part under="h3" title="The votes at home, and what would have turned them" note={note}>
      <ul className={styles.votes}>
        {votes.map((vote) => (
          <VoteRow key={vote.position} desk={desk} vote={vote} />
        ))}
      </ul>
    </Part>
  );
}

function VoteRow({ desk, vote }: Readonly<{ desk: ReviewDesk; vote: Vote }>) {
  const { scenario } = desk;
  return (
    <li>
      <p className={styles.vote}>
        <time dateTime={new Date(vote.at).toISOString()}>{timeOfDay(vote.at)}</time>
        <span>
          <strong>{voteTitle(scenario, vote)}</strong>{' '}
          <span className={vote.passed ? styles.passed : styles.lost}>{marginWords(vote)}</span>
        </span>
      </p>
      {decisiveWords(scenario, vote).map((words) => (
        <p key={words} className={styles.decisive}>
          {words}
        </p>
      ))}
      {!vote.passed && vote.support < vote.threshold && <CarryingChanges scenario={scenario} vote={vote} />}
    </li>
  );
}
