import { type ReactNode, useId } from 'react';
import styles from './Part.module.css';

/** How deep the headings start: a page's own section, or a part of one. */
export type Heading = 'h2' | 'h3';

type Props = Readonly<{ under: Heading; title: string; note?: string; children: ReactNode }>;

/** A part of what was possible, one heading below its own. */
export function Part({ under, title, note, children }: Props) {
  const id = useId();
  const Title = under === 'h2' ? 'h3' : 'h4';
  return (
    <section className={styles.part} aria-labelledby={id}>
      <Title id={id} className={styles.title}>
        {title}
      </Title>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
