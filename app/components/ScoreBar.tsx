import styles from './ScoreBar.module.css';

type Props = Readonly<{
  value: number;
  reservation: number;
  min: number;
  max: number;
  /** What the score would be with a draft: the difference is hatched. */
  draft?: number;
}>;

/** A score on its scale, with a mark at the reservation value. The numbers belong beside it in words. */
export function ScoreBar({ value, reservation, min, max, draft }: Props) {
  const share = (score: number) => (Math.min(max, Math.max(min, score)) - min) / (max - min || 1);
  const at = (score: number) => `${share(score) * 100}%`;
  const other = draft ?? value;
  const [low, high] = [Math.min(value, other), Math.max(value, other)];
  return (
    <div className={styles['bar']} aria-hidden>
      <span className={styles['solid']} style={{ width: at(low) }} />
      <span className={styles['hatched']} style={{ left: at(low), width: `${(share(high) - share(low)) * 100}%` }} />
      <span className={styles['mark']} style={{ left: at(reservation) }} />
    </div>
  );
}
