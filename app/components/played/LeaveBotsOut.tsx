'use client';

import { Switch } from '@mantine/core';
import styles from './LeaveBotsOut.module.css';
import type { Played } from './use-played';

/** Hides the scores of parties that nobody but bots played. Nothing where there are none. */
export function LeaveBotsOut({ played: { some, left, leaveOut } }: { played: Played }) {
  if (!some) return null;
  return (
    <Switch
      className={styles.switch}
      size="sm"
      label="Leave bots out"
      checked={left}
      onChange={({ currentTarget: { checked } }) => leaveOut(checked)}
    />
  );
}
