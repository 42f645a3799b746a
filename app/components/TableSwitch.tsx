'use client';

import { NativeSelect } from '@mantine/core';
import type { Room } from '../lib/room';
import { keyAt } from '../lib/seat-links';
import { useFragment } from '../lib/use-fragment';
import styles from './TableSwitch.module.css';

/** From table to table, and to all of them, for whoever is at every table; for the others nothing. */
export function TableSwitch({ tables, session }: Pick<Room, 'tables' | 'session'>) {
  const key = useFragment() ?? '';
  if (tables.length < 2 || session === null) return null;
  return (
    <nav className={styles['switch']} aria-label="Tables">
      <a href={`/tables#${keyAt(key, session)}`}>All tables</a>
      <NativeSelect
        aria-label="Table shown"
        size="xs"
        value={session}
        data={tables.map(({ session: value, name }) => ({ value, label: name ?? 'The table' }))}
        onChange={({ currentTarget: { value } }) => location.assign(`/seat#${keyAt(key, value)}`)}
      />
    </nav>
  );
}
