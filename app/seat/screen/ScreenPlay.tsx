import { phaseAt } from '../../../game/session/phases';
import type { State } from '../../../game/session/state';
import { clockNews } from '../../lib/clock-news';
import { pauseWords, standingOf, timeLeft } from '../../lib/clock-words';
import { mayWords, phaseWords } from '../../lib/phase-words';
import type { Room } from '../../lib/room';
import { clockWords } from '../../lib/span-words';
import { useNow } from '../../lib/use-now';
import { PublicSide } from './PublicSide';
import styles from './ScreenPlay.module.css';
import { SpeakersLine } from './SpeakersLine';

/** While it is played: the clock at the left, and at the right what everyone has heard, signed and been asked. */
export function ScreenPlay({ room }: { room: Room }) {
  const { state, log } = room;
  return (
    <div className={styles['play']}>
      <section className={styles['now']} aria-label="The clock">
        <WallClock room={room} />
        <PhaseLines state={state} />
        <SpeakersLine state={state} />
      </section>
      <PublicSide state={state} log={log} />
    </div>
  );
}

/** Figures as large as the wall has room for, and below them for ten seconds what was done to the clock. */
function WallClock({ room: { state, log, serverNow } }: { room: Room }) {
  const now = useNow(serverNow);
  const { clock } = state;
  if (!clock) return null;
  const left = timeLeft(clock, now);
  const standing = standingOf(clock, now);
  const figures = left === null ? 'no clock' : clockWords(left);
  const size = left === null ? 'words' : figures.length > 5 ? 'long' : 'short';
  return (
    <div className={styles['clock']} data-standing={standing}>
      <p className={styles['figures']} role="timer" aria-label="Time left in this phase" data-size={size}>
        {figures}
      </p>
      <p className={styles['line']} role="status">
        {clock.paused ? pauseWords(clock, state) : (clockNews(log, state, now)?.words ?? lasting(standing))}
      </p>
    </div>
  );
}

const lasting = (standing: ReturnType<typeof standingOf>): string => (standing === 'time is up' ? 'Time is up.' : '');

function PhaseLines({ state }: { state: State }) {
  const at = state.scenario && phaseAt(state.scenario, state.phase);
  if (!at) return null;
  return (
    <div className={styles['phase']}>
      <p className={styles['round']}>{at.round.name}</p>
      <h1>{at.phase.name}</h1>
      <dl className={styles['may']}>
        <dt>Now you may</dt>
        <dd>{mayWords(state)}</dd>
        <dt>Next</dt>
        <dd>{phaseWords(state).next.replace(/^next(?: round)?: /, '')}</dd>
      </dl>
    </div>
  );
}
