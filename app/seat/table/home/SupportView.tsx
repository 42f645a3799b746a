import { ScoreBar } from '../../../components/ScoreBar';
import { Points } from '../words/Points';
import { counted, plain } from '../words/words';
import type { OwnSupport, Weighed } from './at-home';
import styles from './Ratification.module.css';

/** How many clauses of each kind are named; the rest is summed up. */
const most = 5;

/** Support at one's own gate: the bar with its threshold, and what carries and sinks it. */
export function SupportView({ own }: { own: OwnSupport }) {
  const { support, threshold, start, carries, sinks } = own;
  return (
    <>
      <div className={styles.bar}>
        <ScoreBar
          value={support}
          reservation={threshold}
          min={Math.min(0, support, threshold)}
          max={Math.max(1, support, threshold * 1.5)}
        />
      </div>
      <p className={styles.soft}>
        Support {plain(support)}; it needs {plain(threshold)}. It begins at {plain(start)}.
      </p>
      {carries.length + sinks.length > 0 && (
        <div className={styles.reasons}>
          <Reasons title="What carries it" clauses={carries} />
          <Reasons title="What sinks it" clauses={sinks} />
        </div>
      )}
    </>
  );
}

function Reasons({ title, clauses }: Readonly<{ title: string; clauses: readonly Weighed[] }>) {
  const shown = clauses.slice(0, most);
  const rest = clauses.slice(most);
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {clauses.length === 0 && <li className={styles.soft}>nothing</li>}
        {shown.map(({ words, points }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two clauses may say the same
          <li key={index}>
            <span>{words}</span>
            <Points of={points} />
          </li>
        ))}
        {rest.length > 0 && (
          <li className={styles.soft}>
            <span>and {counted(rest.length, 'more', 'more')}</span>
            <Points of={rest.reduce((sum, { points }) => sum + points, 0)} />
          </li>
        )}
      </ul>
    </div>
  );
}
