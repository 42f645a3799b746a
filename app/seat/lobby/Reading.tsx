import type { State } from '../../../game/session/state';
import { Markdown } from '../../components/Markdown';
import styles from './Reading.module.css';

/** What there is to read before the start: the scenario for all, and to each delegation its own brief. */
export function Reading({ state, party }: { state: State; party: string | null }) {
  const { scenario } = state;
  const brief = party === null ? undefined : state.briefs[party];
  if (!scenario) return null;
  return (
    <>
      {brief && (
        <section className={styles['reading']} aria-labelledby="brief">
          <h2 id="brief">Your brief</h2>
          <p className={styles['note']}>For your delegation alone. Nobody else can read it.</p>
          <Markdown text={brief.text} />
        </section>
      )}
      <section className={styles['reading']} aria-labelledby="scenario">
        <h2 id="scenario">{scenario.title}</h2>
        <Markdown text={scenario.summary} />
        {scenario.context && <Markdown text={scenario.context} />}
        <p className={styles['note']}>{scenario.model}</p>
      </section>
    </>
  );
}
