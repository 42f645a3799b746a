import { mayRead } from '../../game/session/view';
import { ballotsOf } from '../seat/table/home/ballots';
import { countedWords, decisionWords } from '../seat/table/home/gate-words';
import { instrumentName } from '../seat/table/words/words';
import styles from './InForceThen.module.css';
import type { ReviewDesk } from './use-review';

const status = { open: 'voting', ratified: 'ratified', lapsed: 'out of force' } as const;

/** What was voted on at home by then, and how each vote went, as far as these eyes knew. */
export function AtHomeThen({ desk }: { desk: ReviewDesk }) {
  const { scenario, now, viewer, log, position } = desk;
  if (viewer === null || scenario.gates.length === 0) return null;
  const seen = log.slice(0, position).filter((event) => mayRead(viewer, event));
  const ballots = ballotsOf({ state: now, scenario, log: seen });
  if (ballots.length === 0) return null;
  return (
    <>
      <h3 className={`${styles.title} ${styles.next}`}>Votes at home</h3>
      <ul className={styles.list}>
        {ballots.map((ballot) => (
          <li key={ballot.proposal}>
            <strong>
              {instrumentName(scenario, ballot.instrument)}:{' '}
              <span className={styles[ballot.status]}>{status[ballot.status]}</span>
            </strong>
            {ballot.gates.map(({ gate, decision }) => (
              <p key={gate.id}>
                {gate.name}: {decision ? decisionWords(decision) : 'still open'}
                {decision?.counted && <span className={styles.note}>. {countedWords(decision)}</span>}
              </p>
            ))}
            {ballot.gates.length === 0 && (
              <p className={styles.note}>It could stand only together with what has lapsed.</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
