import { Button } from '@mantine/core';
import { useState } from 'react';
import { accessWords } from '../components/open-review/access-words';
import { OpenReview } from '../components/open-review/OpenReview';
import styles from './Review.module.css';
import type { ReviewDesk } from './use-review';
import { useReviewAct } from './use-review-act';

/** Who may read how much of this, and for the facilitator the way to open more. */
export function Access({ desk }: { desk: ReviewDesk }) {
  const act = useReviewAct(desk);
  const [opens, setOpens] = useState(false);
  const { end, seat, full, ofControl } = desk;
  if (!full) {
    return (
      <p className={styles.own}>
        {end.stage === 'closed'
          ? 'You see what your seat saw. Your facilitator can open the whole review.'
          : 'You see what your seat has seen so far.'}
      </p>
    );
  }
  const facilitates = ofControl && seat !== null && end.seats[seat]?.role === 'facilitator';
  const all = end.review?.talk === true && end.review.notes;
  if (!facilitates || end.stage !== 'closed' || all) return null;
  return (
    <p className={styles.own}>
      {accessWords(end.review)}{' '}
      <Button variant="default" size="compact-sm" onClick={() => setOpens(true)}>
        {end.review ? 'Open more…' : 'Open it…'}
      </Button>
      {opens && <OpenReview opened={end.review} {...act} onClose={() => setOpens(false)} />}
    </p>
  );
}
