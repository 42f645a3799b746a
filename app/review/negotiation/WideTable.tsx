import type { ReactNode } from 'react';
import figures from '../../components/analysis/Figures.module.css';
import styles from './WideTable.module.css';

type Props = Readonly<{ label: string; className?: string | undefined; children: ReactNode }>;

/** A table of figures that scrolls within itself where the page is narrow, by keyboard too. */
export function WideTable({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls and may hold nothing else to reach by keyboard
    <section className={figures['scroll']} aria-label={label} tabIndex={0}>
      <table className={`${figures['table']} ${styles['table']} ${className ?? ''}`}>{children}</table>
    </section>
  );
}
