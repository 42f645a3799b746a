'use client';

import type { Clock } from '../../game/session/state';
import { spokenOf, standingOf, timeLeft } from '../lib/clock-words';
import { clockWords } from '../lib/span-words';
import { useNow } from '../lib/use-now';
import styles from './ClockFace.module.css';

/** The largest thing on the page. Says by itself, aloud and once, only what matters: five minutes, one, ten seconds, up, paused. */
export function ClockFace({ clock, serverNow }: { clock: Clock | null; serverNow: () => number }) {
  const now = useNow(serverNow);
  if (!clock) return null;
  const left = timeLeft(clock, now);
  const standing = standingOf(clock, now);
  return (
    <div className={styles['clock']} data-standing={standing}>
      <span className={styles['face']} role="timer" aria-label="Time left in this phase">
        {left === null ? <span className={styles['none']}>no clock</span> : clockWords(left)}
      </span>
      {standing !== 'running' && standing !== 'no clock' && <span className={styles['note']}>{standing}</span>}
      <span className="visually-hidden" aria-live="polite">
        {spokenOf(clock, now)}
      </span>
    </div>
  );
}
