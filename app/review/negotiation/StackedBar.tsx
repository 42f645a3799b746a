import styles from './StackedBar.module.css';

/** One part of a bar: how many, and which of the looks it has. */
export type BarPart = Readonly<{ name: string; count: number; tone: string }>;

/** A bar of parts as long as they are many, each with its number. Hidden from whoever reads by ear: say it beside. */
export function StackedBar({ parts, most }: Readonly<{ parts: readonly BarPart[]; most: number }>) {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return <div className={styles['bar']} aria-hidden />;
  return (
    <div className={styles['bar']} style={{ width: `${(all / Math.max(all, most)) * 100}%` }} aria-hidden>
      {parts.map(({ name, count, tone }) =>
        count === 0 ? null : (
          <span key={name} className={styles[tone]} style={{ flexGrow: count }}>
            {count}
          </span>
        ),
      )}
    </div>
  );
}

/** What the looks of the parts stand for. */
export function BarLegend({ parts }: Readonly<{ parts: readonly Omit<BarPart, 'count'>[] }>) {
  return (
    <ul className={styles['legend']} aria-hidden>
      {parts.map(({ name, tone }) => (
        <li key={name}>
          <span className={styles[tone]} />
          {name}
        </li>
      ))}
    </ul>
  );
}
