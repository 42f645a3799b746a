import styles from './admin.module.css';
import { type Level, loadPath, plotSize } from './load-path';

type Props = Readonly<{
  name: string;
  levels: readonly Level[];
  now: number;
  words: (value: number) => string;
  /** What the plot is high at least, so that nothing much does not look like much. */
  least: number;
}>;

/** One figure over the last hour: what it is now, its most, and its course. */
export function LoadPlot({ name, levels, now, words, least }: Props) {
  const most = Math.max(0, ...levels.map(({ value }) => value));
  const { width, height } = plotSize;
  return (
    <div className={styles['load']}>
      <dt>{name}</dt>
      <dd>
        <strong>{words(levels.at(-1)?.value ?? 0)}</strong>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden>
          <path className={styles['ground']} d={`M0,${height - 0.5}H${width}`} />
          <path className={styles['line']} d={loadPath(levels, now, Math.max(most, least))} />
        </svg>
        <small>at most {words(most)}</small>
      </dd>
    </div>
  );
}
