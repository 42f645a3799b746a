import type { ReactNode } from 'react';
import styles from './Strip.module.css';

type Props = Readonly<{
  label: string;
  title: string;
  more: ReactNode;
  children: ReactNode;
  place?: 'above' | 'below';
}>;

/** Something that has come, on a line that covers nothing and stays until it is put away. `children`: its buttons. */
export function Strip({ label, title, more, children, place = 'below' }: Props) {
  return (
    <section className={styles.strip} aria-label={label} data-place={place}>
      <p className={styles.words}>
        <span className={styles.kind}>{label}</span> <strong>{title}</strong>{' '}
        <span className={styles.effect}>{more}</span>
      </p>
      <div className={styles.buttons}>{children}</div>
    </section>
  );
}
