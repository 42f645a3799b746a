import styles from './Tasks.module.css';
import type { Task, TaskPlace } from './tasks';

type Props = Readonly<{ tasks: readonly Task[]; onBegin(at: TaskPlace): void }>;

/** What there is to do in this phase: what is open leads to where it is done. */
export function Tasks({ tasks, onBegin }: Props) {
  if (tasks.length === 0) return null;
  return (
    <ul className={styles.tasks} aria-label="Tasks">
      {tasks.map(({ id, words, done, at }) => (
        <li key={id}>
          {done ? (
            <span className={styles.words}>{words}</span>
          ) : (
            <button type="button" className={styles.words} onClick={() => onBegin(at)}>
              {words}
            </button>
          )}
          {done && <span className={styles.done}>done</span>}
        </li>
      ))}
    </ul>
  );
}
