'use client';

import { useEffect, useState } from 'react';
import type { Room } from '../lib/room';
import { timeOfDay } from '../lib/span-words';
import styles from './ConnectionNote.module.css';

type Props = Readonly<{ room: Pick<Room, 'link' | 'since' | 'waiting' | 'seat'> }>;

const waits = (count: number): string => {
  if (count === 0) return '';
  return count === 1 ? ' One thing waits.' : ` ${count} things wait.`;
};

/** Nothing while all is well or merely in doubt; a line that says since when there is no connection, until there is one. */
export function ConnectionNote({ room: { link, since, waiting, seat } }: Props) {
  const lost = link === 'lost';
  const [wasLost, setWasLost] = useState(false);
  useEffect(() => {
    if (lost) setWasLost(true);
  }, [lost]);
  return (
    <div role="status" className={styles['place']}>
      {lost && (
        <p className={styles['note']}>
          No connection since {timeOfDay(since)}.{' '}
          {seat !== null && `What you do waits here and is sent in order when it is back.${waits(waiting.length)}`}
        </p>
      )}
      {!lost && wasLost && <p className="visually-hidden">The connection is back.</p>}
    </div>
  );
}
