import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './TopBar.module.css';

/** The one bar at the top of every page: brand and title, a middle (hidden on phones), and an end. */
export function TopBar({ title, middle, end }: { title?: string; middle?: ReactNode; end?: ReactNode }) {
  return (
    <header className={styles['bar']}>
      <div className={styles['start']}>
        <Link href="/" className={styles['brand']}>
          Parley
        </Link>
        {title && <span className={styles['title']}>{title}</span>}
      </div>
      {middle && <div className={styles['middle']}>{middle}</div>}
      <div className={styles['end']}>{end}</div>
    </header>
  );
}
