'use client';

import type { Room } from '../../lib/room';
import { timeOfDay } from '../../lib/span-words';
import { useNow } from '../../lib/use-now';
import { endingOf } from './ending-of';
import styles from './PhaseList.module.css';

const difference = (late: number): string => {
  const span = `${Math.abs(late)} ${Math.abs(late) === 1 ? 'minute' : 'minutes'}`;
  return late > 0 ? `${span} late` : `${span} early`;
};

/** Whether the day runs to its time: when this phase was to end, and when it will. */
export function Schedule({ room: { state, serverNow } }: { room: Room }) {
  const ending = endingOf(state, useNow(serverNow));
  if (!ending) return null;
  const { planned, expected, late } = ending;
  return (
    <p className={styles['schedule']}>
      {late === 0
        ? `On time: this phase ends at ${timeOfDay(expected)}.`
        : `This phase was to end at ${timeOfDay(planned)} and ends at ${timeOfDay(expected)}: ${difference(late)}.`}
    </p>
  );
}
