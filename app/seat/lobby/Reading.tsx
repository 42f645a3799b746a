import type { State } from '../../../game/session/state';
import { Markdown } from '../../components/Markdown';
import styles from './Reading.module.css';

/** What there is to read before the start. Briefs come with the start: until then people change places. */
export function Reading({ state, party }: { state: State; party: string | null }) {
  const { scenario } = state;
  if (!scenario) return null;
  return (
    <>
      {party !== null && (
        <section className={styles['reading']} aria-labelledby="brief">
          <h2 id="brief">Your brief</h2>
          <p className={styles['note']}>
            It opens when {state.setup.alone ? 'you start' : 'the facilitator starts'}, for your delegation alone: what
            you want, and what it is worth to you.
          </p>
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
