import type { ReactNode } from 'react';
import styles from './Bars.module.css';

type Bar = Readonly<{ name: string; count: number; note?: ReactNode; faint?: boolean }>;

/** How many of all, a bar for each, the number behind it. */
export function Bars({ all, bars }: Readonly<{ all: number; bars: readonly Bar[] }>) {
  return (
    <ul className={styles['bars']}>
      {bars.map(({ name, count, note, faint = false }) => (
        <li key={name} data-faint={faint}>
          <span className={styles['name']}>
            {name}
            {note}
          </span>
          <span className={styles['track']} aria-hidden>
            <span style={{ width: `${(count / all) * 100}%` }} />
          </span>
          <span className={styles['count']}>{count}</span>
        </li>
      ))}
    </ul>
  );
}
