import type { ReactNode } from 'react';
import styles from './Chapter.module.css';

type Props = Readonly<{ id: string; title: string; children: ReactNode }>;

/** A part of the page with a heading of its own, to which the list of contents leads. */
export function Chapter({ id, title, children }: Props) {
  return (
    <section className={styles['chapter']} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className={styles['title']}>
        {title}
      </h3>
      {children}
    </section>
  );
}
