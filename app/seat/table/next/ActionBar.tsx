import type { ReactNode } from 'react';
import styles from './ActionBar.module.css';
import { nextStepElement } from './focus-next-step';

/** The next step, always at the same place: what it is, what stands in its way, and the button for it. */
export function ActionBar({
  title,
  lines,
  graves = [],
  children,
}: Readonly<{ title: string; lines: readonly string[]; graves?: readonly (string | null)[]; children?: ReactNode }>) {
  return (
    <section id={nextStepElement} tabIndex={-1} className={styles.bar} aria-label="Next step">
      <div className={styles.words}>
        <strong>{title}</strong>
        {graves.map(
          (words) =>
            words && (
              <p key={words} className={styles.grave}>
                {words}
              </p>
            ),
        )}
        {lines.length > 0 && <p>{lines.join(' · ')}</p>}
      </div>
      <div className={styles.buttons}>{children}</div>
    </section>
  );
}
