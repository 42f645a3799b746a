import { phaseAt } from '../../game/session/phases';
import type { State } from '../../game/session/state';
import { minutesOf } from '../../game/session/tempo';
import { timeLeft } from '../lib/clock-words';
import styles from './RoundTrack.module.css';

type Round = NonNullable<State['scenario']>['rounds'][number];

/** How much of a round is behind us, from 0 to 1: its phases done, and of the present one the time gone. */
function progress(state: State, round: Round, roundIndex: number, now: number): number {
  const { scenario } = state;
  const at = scenario && state.stage === 'playing' ? phaseAt(scenario, state.phase) : undefined;
  if (!at || !scenario) return state.stage === 'closed' ? 1 : 0;
  if (at.roundIndex !== roundIndex) return at.roundIndex > roundIndex ? 1 : 0;
  const done = round.phases.findIndex(({ id }) => id === at.phase.id);
  const span = minutesOf(state, scenario, at.index) * 60_000;
  const left = state.clock ? timeLeft(state.clock, now) : null;
  const gone = left === null || span === 0 ? 0 : Math.min(1, Math.max(0, 1 - left / span));
  return (done + gone) / round.phases.length;
}

/** A round that is played only after a failed ratification is not shown before there was one. */
const isKept = (state: State, { phases }: Round): boolean =>
  state.ratificationFailed || phases.some(({ afterFailure }) => !afterFailure);

export function RoundTrack({ state, now }: { state: State; now: number }) {
  if (!state.scenario) return null;
  const current = state.stage === 'playing' ? phaseAt(state.scenario, state.phase)?.roundIndex : undefined;
  return (
    <ol className={styles['track']} aria-label="Rounds">
      {state.scenario.rounds.map(
        (round, index) =>
          isKept(state, round) && (
            <li key={round.id} {...(index === current ? { 'aria-current': 'step' } : {})}>
              <span>{round.name}</span>
              <span className={styles['bar']} aria-hidden>
                <span style={{ width: `${progress(state, round, index, now) * 100}%` }} />
              </span>
            </li>
          ),
      )}
      <li {...(state.stage === 'closed' ? { 'aria-current': 'step' } : {})}>
        <span>Review</span>
      </li>
    </ol>
  );
}
