'use client';

import styles from './Contents.module.css';
import type { ChapterOf } from './chapters';

/** Puts the reader before a chapter. The address after # is the review's own, so that no link can lead there. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

export function Contents({ chapters }: Readonly<{ chapters: readonly ChapterOf[] }>) {
  return (
    <nav className={styles['contents']} aria-label="On this page">
      <ol>
        {chapters.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => goTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
