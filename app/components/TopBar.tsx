import type { ReactNode } from 'react';
import { ColourScheme } from './ColourScheme';
import styles from './TopBar.module.css';

type Props = Readonly<{
  /** Where the brand leads; null where there is no first page to go to. */
  home?: string | null;
  title?: string;
  back?: Readonly<{ href: string; words: string }>;
  middle?: ReactNode;
  /** Where one can go from here: in the middle, and where that is too narrow on a row of its own. */
  parts?: ReactNode;
  end?: ReactNode;
  /** What is said for a while: it lies within the bar, and nothing moves for it. */
  news?: ReactNode;
}>;

/** The one bar at the top of every page: brand and title, a middle (hidden on phones), the colours, and an end. */
export function TopBar({ home = '/', title, back, middle, parts, end, news }: Props) {
  return (
    <header className={`${styles['bar']} ${parts ? styles['withParts'] : ''}`}>
      <div className={styles['start']}>
        {home === null ? (
          <span className={styles['brand']}>Parley</span>
        ) : (
          <a href={home} className={styles['brand']}>
            Parley
          </a>
        )}
        {back && (
          <a href={back.href} className={styles['back']}>
            {back.words}
          </a>
        )}
        {title && <span className={styles['title']}>{title}</span>}
      </div>
      {middle && <div className={styles['middle']}>{middle}</div>}
      {parts && <div className={styles['parts']}>{parts}</div>}
      <div className={styles['end']}>
        <ColourScheme />
        {end}
      </div>
      {news}
    </header>
  );
}
