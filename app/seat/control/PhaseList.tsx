import { type PhaseAt, phasesOf } from '../../../game/session/phases';
import { minutesOf } from '../../../game/session/tempo';
import type { Room } from '../../lib/room';
import { minutesWords } from '../../lib/span-words';
import styles from './PhaseList.module.css';
import { Schedule } from './Schedule';

type Phase = PhaseAt['phase'];

/** All phases in order, round by round: done, present, to come, or left out. */
export function PhaseList({ room }: { room: Room }) {
  const { state, log } = room;
  const { scenario, phase: current, stage } = state;
  if (!scenario) return null;
  const phases = phasesOf(scenario);
  const played = new Set(log.flatMap((event) => (event.type === 'phase-started' ? [event.phase] : [])));
  const standing = (index: number) => {
    if (stage !== 'closed' && index === current) return 'now';
    if (stage !== 'closed' && index > current) return 'ahead';
    return played.has(index) ? 'done' : 'left out';
  };
  const when = (index: number, { afterFailure }: Phase) => {
    const now = standing(index);
    if (now !== 'ahead') return now;
    if (afterFailure && !state.ratificationFailed) return 'if a vote fails';
    const minutes = minutesOf(state, scenario, index);
    return minutes > 0 ? minutesWords(minutes) : '';
  };
  return (
    <section aria-labelledby="phases">
      <h2 id="phases" className={styles['title']}>
        Phases
      </h2>
      <Schedule room={room} />
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
                  <span className={styles['when']}>{when(index, phase)}</span>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
