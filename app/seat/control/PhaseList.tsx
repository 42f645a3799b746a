import { phasesOf } from '../../../game/session/phases';
import type { State } from '../../../game/session/state';
import { minutesWords } from '../../lib/span-words';
import styles from './PhaseList.module.css';

/** All phases in order, round by round: done, present, to come. */
export function PhaseList({ state }: { state: State }) {
  const { scenario, phase: current, stage } = state;
  if (!scenario) return null;
  const phases = phasesOf(scenario);
  const factor = state.pace?.factor ?? 1;
  const standing = (index: number) =>
    stage === 'closed' || index < current ? 'done' : index === current ? 'now' : 'ahead';
  const when = (index: number, minutes: number) => {
    const now = standing(index);
    return now !== 'ahead' ? now : factor > 0 ? minutesWords(minutes * factor) : '';
  };
  return (
    <section aria-labelledby="phases">
      <h2 id="phases" className={styles['title']}>
        Phases
      </h2>
      {scenario.rounds.map((round, roundIndex) => (
        <section key={round.id} aria-label={round.name}>
          <h3 className={styles['round']}>{round.name}</h3>
          <ol className={styles['phases']}>
            {phases
              .filter((at) => at.roundIndex === roundIndex)
              .map(({ index, phase }) => (
                <li
                  key={index}
                  data-standing={standing(index)}
                  {...(standing(index) === 'now' ? { 'aria-current': 'step' } : {})}
                >
                  <span>{phase.name}</span>
                  <span className={styles['when']}>{when(index, phase.minutes)}</span>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
