import { type PhaseAt, phasesOf } from '../../../game/session/phases';
import type { State } from '../../../game/session/state';
import { minutesOf } from '../../../game/session/tempo';
import { timeLeft } from '../../lib/clock-words';

const minute = 60_000;

/** When the phase on the clock was meant to end and when it will, in ms since 1970, and the difference in whole minutes. */
type Ending = Readonly<{ planned: number; expected: number; late: number }>;

/** Held against the time at which play was meant to start; null where no such time was set, or no clock runs. */
export function endingOf(state: State, now: number): Ending | null {
  const { scenario, clock, stage, setup, phase } = state;
  if (!scenario || !clock || stage !== 'playing' || setup.startsAt === null) return null;
  const left = timeLeft(clock, now);
  if (left === null) return null;
  const isPlayed = (at: PhaseAt) => at.index <= phase && (!at.phase.afterFailure || state.ratificationFailed);
  const minutes = phasesOf(scenario)
    .filter(isPlayed)
    .reduce((sum, { index }) => sum + minutesOf(state, scenario, index), 0);
  const planned = setup.startsAt + minutes * minute;
  const expected = now + left;
  return { planned, expected, late: Math.round((expected - planned) / minute) };
}
