import styles from './Points.module.css';
import { signed } from './words';

/** A difference in points: its sign says what its colour says. */
export function Points({ of, after = '' }: { of: number; after?: string }) {
  const tone = of > 0 ? styles.gain : of < 0 ? styles.loss : styles.same;
  return (
    <span className={`${styles.points} ${tone}`}>
      {signed(of)}
      {after}
    </span>
  );
}
