import { phaseAt } from '../../../../game/session/phases';
import { unratified } from '../../../../game/session/ratifying';
import type { Desk } from '../desk';
import styles from '../own-side/Rail.module.css';
import type { Under } from '../own-standing';
import { type GateOutlook, gatesOf, outlookOf, ownSupport } from './at-home';
import { chanceWords, supportWords } from './gate-words';

/** One's own gates, at a glance: how each would go with the draft, else with what is signed and not yet ratified. */
export function AtHome({ desk, draft: picked }: Readonly<{ desk: Desk; draft: Under | null }>) {
  const { brief, scenario, state } = desk;
  if (!brief || brief.gates.length === 0 || state.stage !== 'playing') return null;
  const draft = phaseAt(scenario, state.phase)?.phase.ratifies ? null : picked;
  const outlooks = draft ? outlookOf(desk, draft) : signedOutlooks(desk);
  return (
    <section className={styles.section}>
      <h2>{draft ? 'At home, with this draft' : 'At home'}</h2>
      <ul className={styles.rows}>
        {gatesOf(scenario, brief).map(({ id, name }) => {
          const own = outlooks.find(({ gate }) => gate.id === id)?.own;
          return (
            <li key={id}>
              <span>{name}</span>
              {own ? (
                <Stands own={own} />
              ) : (
                <span className={styles.quiet}>{draft ? 'not needed' : 'no vote yet'}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const signedOutlooks = ({ state, scenario }: Desk): readonly GateOutlook[] =>
  unratified(state, scenario).flatMap(({ agreement, gates }) =>
    gates.map((gate) => ({ gate, own: ownSupport({ state, scenario }, agreement, gate) })),
  );

function Stands({ own }: { own: NonNullable<GateOutlook['own']> }) {
  const { how, passes, chance } = own.verdict;
  const words = how === 'draw' && chance !== null ? `${chanceWords(chance)} to pass` : passes ? 'carries' : 'fails';
  const tone = how === 'draw' ? '' : passes ? styles.carries : styles.crossed;
  return (
    <span className={tone}>
      {words}, {supportWords(own)}
    </span>
  );
}
