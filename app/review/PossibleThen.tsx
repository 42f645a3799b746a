'use client';

import { Button } from '@mantine/core';
import { useCallback } from 'react';
import type { Question } from '../../game/analysis/question';
import { refusals } from '../../game/protocol/refusals';
import { Possible } from '../components/analysis/Possible';
import styles from './AtTable.module.css';
import { OverTime } from './possible/OverTime';
import { VotesThen } from './possible/VotesThen';
import type { ReviewDesk } from './use-review';

/** A reader who drags along the line asks nothing until this long, in ms, after the last move. */
const rest = 400;

/** What could have been agreed from this moment on. It is nobody's knowledge at the table, so it is shown to all or to none. */
export function PossibleThen({ desk }: { desk: ReviewDesk }) {
  const { full, source, position, now, viewer, lookAs } = desk;
  const ask = useCallback(
    (question: Question, signal: AbortSignal) => source.analysis({ question, position }, signal),
    [position, source],
  );
  if (!full) return <p className={styles.note}>{refusals['analysis-closed']}</p>;
  if (viewer !== 'control') {
    return (
      <>
        <p className={styles.note}>
          It takes everyone’s instructions to tell what was possible: no one at the table could.
        </p>
        <Button variant="default" mt="sm" onClick={() => lookAs('control')}>
          Look at everything
        </Button>
      </>
    );
  }
  return (
    <Possible
      state={now}
      ask={ask}
      rest={rest}
      title="What was possible"
      heading="h3"
      titled
      below={
        <div>
          <OverTime desk={desk} />
          <VotesThen desk={desk} />
        </div>
      }
    />
  );
}
