'use client';

import type { ReviewDesk } from '../use-review';
import { FindingList } from './FindingList';
import styles from './Findings.module.css';
import { NotesInPlace } from './NotesInPlace';

/** What the exercise showed: findings to act on, and the notes they come from. */
export function Findings({ desk }: { desk: ReviewDesk }) {
  return (
    <div className={styles.page}>
      <FindingList desk={desk} />
      <NotesInPlace desk={desk} />
    </div>
  );
}
