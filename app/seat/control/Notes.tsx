import type { State } from '../../../game/session/state';
import { Markdown } from '../../components/Markdown';
import styles from './Briefs.module.css';

/** What the author wrote for the facilitator: goals, notes, questions for the debrief. */
export function Notes({ notes }: Pick<State, 'notes'>) {
  if (!notes || (notes.text === null && notes.goals.length === 0 && notes.debrief.length === 0)) return null;
  const { text, goals, debrief } = notes;
  return (
    <details>
      <summary>
        <h2>Notes for the facilitator</h2>
        <small>read by control alone</small>
      </summary>
      <Points title="What is to be learned" points={goals} />
      {text !== null && <Markdown text={text} />}
      <Points title="Questions for the debrief" points={debrief} />
    </details>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <section className={styles['points']} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
