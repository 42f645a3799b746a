'use client';

import type { Room } from '../lib/room';
import styles from './ConnectionNote.module.css';

const words = {
  connecting: 'Connecting to the table…',
  offline: 'Connection lost, reconnecting… What you are typing stays.',
  refused: null,
  online: null,
} as const;

/** Nothing while all is well; otherwise a line that says so and stays until it is. */
export function ConnectionNote({ status }: { status: Room['status'] }) {
  return (
    <div role="status" className={styles['place']}>
      {words[status] && <p className={styles['note']}>{words[status]}</p>}
    </div>
  );
}
