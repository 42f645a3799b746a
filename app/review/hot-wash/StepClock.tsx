import { useState } from 'react';
import { clockWords } from '../../lib/span-words';
import { useNow } from '../../lib/use-now';
import styles from './HotWash.module.css';

/** How long this step has been on the wall, of how many minutes it is meant to. It presses nobody: it only says so. */
export function StepClock({ minutes }: { minutes: number }) {
  const [since] = useState(() => Date.now());
  const now = useNow(Date.now);
  return (
    <p className={styles.clock} role="timer" aria-live="off">
      {clockWords(Math.max(0, now - since))} <span>of {minutes} minutes</span>
    </p>
  );
}
