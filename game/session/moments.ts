import type { Inject, Moment } from '../scenario/inject';
import type { PublicScenario } from '../scenario/readers';
import { phasesOf } from './phases';
import type { PlannedInject, State } from './state';
import { factorOf } from './tempo';

const msPerMinute = 60_000;

/** The moment of the clock that an inject waits for, or null when it waits for something else. */
export function momentOf({ release }: Pick<Inject, 'release'>): Moment | null {
  if (release === 'by-hand') return null;
  if ('at' in release) return release.at;
  return 'by' in release.when ? release.when.by : null;
}

/** The phase that a moment lies in, as an index over all rounds; -1 when the scenario has none such. */
export const phaseOfMoment = (scenario: Pick<PublicScenario, 'rounds'>, { round, phase }: Moment): number =>
  phasesOf(scenario).findIndex((entry) => entry.round.id === round && entry.phase.id === phase);

/** Where an inject stands: planned for the hand or switched off, armed on a moment or a condition, released, skipped. */
export function standingOf({ inject, on, status }: PlannedInject): 'planned' | 'armed' | 'released' | 'skipped' {
  if (status !== 'planned') return status;
  return on && inject.release !== 'by-hand' ? 'armed' : 'planned';
}

export const isPending = ({ on, status }: PlannedInject): boolean => on && status === 'planned';

/** The injects that wait for a moment in the phase being played. */
export const waitingInPhase = (state: State, scenario: PublicScenario): readonly Inject[] =>
  Object.values(state.injects)
    .filter(isPending)
    .map(({ inject }) => inject)
    .filter((inject) => {
      const moment = momentOf(inject);
      return moment !== null && phaseOfMoment(scenario, moment) === state.phase;
    });

/** What must not have happened by its moment for an inject to come, or null when it waits for nothing of the kind. */
export const inactionOf = ({ release }: Pick<Inject, 'release'>) =>
  release !== 'by-hand' && 'when' in release && 'by' in release.when ? release.when.without : null;

/**
 * When an inject of the phase being played is due, in ms since 1970: so many minutes of the pace after the phase began,
 * pauses not counted. Where no clock runs, at once; but what waits for inaction, when the phase ends. Null while paused
 * and out of play.
 */
export function dueAt(state: State, inject: Pick<Inject, 'release'>): number | null {
  const { stage, clock, scenario, phase } = state;
  const moment = momentOf(inject);
  if (!moment || stage !== 'playing' || !clock || !scenario || clock.paused) return null;
  const factor = factorOf(state, scenario, phase);
  if (factor === 0 && moment.minute > 0 && inactionOf(inject)) return null;
  return clock.startedAt + clock.pausedFor + Math.round(moment.minute * factor * msPerMinute);
}

/** The next moment of the clock at which an inject is due, in ms since 1970, or null when none waits. */
export function nextDue(state: State): number | null {
  const { scenario } = state;
  if (!scenario) return null;
  const times = waitingInPhase(state, scenario).flatMap((inject) => dueAt(state, inject) ?? []);
  return times.length ? Math.min(...times) : null;
}

export function isDue(state: State, at: number): boolean {
  const due = nextDue(state);
  return due !== null && at >= due;
}
