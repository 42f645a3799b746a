'use client';

import type { Clock } from '../../game/session/state';
import { clockWords } from '../lib/span-words';
import { useNow } from '../lib/use-now';
import styles from './ClockFace.module.css';

/** Time left in ms, or null where no clock runs. */
export const timeLeft = (clock: Clock, now: number): number | null => {
  if (clock.paused) return clock.remaining;
  return clock.deadline === null ? null : Math.max(0, clock.deadline - now);
};

const spoken = (left: number | null, clock: Clock): string => {
  if (clock.paused) return 'The clock is paused.';
  if (clock.overdue) return 'Time is up.';
  if (left === null) return '';
  const minutes = left / 60_000;
  if (minutes <= 1) return 'One minute left.';
  return minutes <= 5 ? 'Five minutes left.' : '';
};

/** The largest thing on the page. Says by itself, aloud, only what matters: five minutes, one minute, paused, up. */
export function ClockFace({ clock, serverNow }: { clock: Clock | null; serverNow: () => number }) {
  const now = useNow(serverNow);
  if (!clock) return null;
  const left = timeLeft(clock, now);
  const note = clock.paused ? 'paused' : clock.overdue ? 'time is up' : null;
  return (
    <div className={styles['clock']}>
      <span className={styles['face']} role="timer" aria-label="Time left in this phase">
        {left === null ? <span className={styles['none']}>no clock</span> : clockWords(left)}
      </span>
      {note && <span className={styles['note']}>{note}</span>}
      <span className="visually-hidden" aria-live="polite">
        {spoken(left, clock)}
      </span>
    </div>
  );
}
