import type { Inject } from '../../../../game/scenario/inject';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { dueAt, isPending, momentOf, phaseOfMoment } from '../../../../game/session/moments';
import { wouldBePlayed } from '../../../../game/session/next-phase';
import { phasesOf } from '../../../../game/session/phases';
import type { Clock, PlannedInject, State } from '../../../../game/session/state';
import { factorOf, minutesOf } from '../../../../game/session/tempo';
import { minutesWords, timeOfDay } from '../../../lib/span-words';

const msPerMinute = 60_000;

type Playing = Readonly<{ state: State; scenario: PublicScenario; clock: Clock }>;

/** When the phases between the one on the clock and this one are over, if each lasts as planned; null if that is unknown. */
function startOf({ state, scenario, clock }: Playing, index: number): number | null {
  const ahead = phasesOf(scenario).filter((at) => at.index > state.phase && wouldBePlayed(state, scenario, at));
  if (clock.deadline === null || !ahead.some((at) => at.index === index)) return null;
  const between = ahead.filter((at) => at.index < index).map((at) => minutesOf(state, scenario, at.index));
  if (between.includes(0)) return null;
  return clock.deadline + between.reduce((sum, minutes) => sum + minutes, 0) * msPerMinute;
}

/**
 * When the clock will bring an inject, in ms since 1970, if it runs on; null where that is not known. `sure`: in the phase
 * being played. The end of a phase brings what was still to come in it.
 */
function expectedAt(state: State, inject: Pick<Inject, 'release'>): { at: number; sure: boolean } | null {
  const { scenario, clock, stage } = state;
  const moment = momentOf(inject);
  if (!scenario || !clock || !moment || stage !== 'playing' || clock.paused) return null;
  const index = phaseOfMoment(scenario, moment);
  if (index === state.phase) {
    const due = dueAt(state, inject);
    return due === null ? null : { at: Math.min(due, clock.deadline ?? due), sure: true };
  }
  const start = index > state.phase ? startOf({ state, scenario, clock }, index) : null;
  const after = Math.min(moment.minute * factorOf(state, scenario, index), minutesOf(state, scenario, index));
  return start === null ? null : { at: start + after * msPerMinute, sure: false };
}

const inWords = (ms: number): string =>
  ms < msPerMinute ? `${Math.max(0, Math.ceil(ms / 1000))} s` : minutesWords(Math.ceil(ms / msPerMinute));

/** What the clock has still to run before an inject of this phase comes, while it stands still. */
function whilePaused(state: State, clock: Clock, inject: Pick<Inject, 'release'>): string {
  const due = dueAt({ ...state, clock: { ...clock, paused: false } }, inject);
  if (due === null || clock.pausedAt === null) return 'after the pause';
  return `${inWords(due - clock.pausedAt)} after the clock goes on`;
}

/** "at 14:32, in 6 min", "about 15:05, if nothing is moved". Empty where the clock does not bring it, or says nothing. */
export function dueWords(state: State, planned: PlannedInject, now: number): string {
  const { scenario, clock, stage, phase } = state;
  const moment = momentOf(planned.inject);
  if (!scenario || !clock || stage !== 'playing' || !moment || planned.status !== 'planned') return '';
  const index = phaseOfMoment(scenario, moment);
  if (index < phase) return 'its moment has passed: it comes by hand only, or when it is armed again';
  if (!isPending(planned)) return '';
  if (index === phase && clock.paused) return whilePaused(state, clock, planned.inject);
  const expected = expectedAt(state, planned.inject);
  if (!expected) return index === phase ? 'when the phase ends' : '';
  const time = timeOfDay(expected.at);
  return expected.sure ? `at ${time}, in ${inWords(expected.at - now)}` : `about ${time}, if nothing is moved`;
}

/** The inject that the clock brings next, or null when it brings none that can be foreseen. */
export function nextByClock(state: State): PlannedInject | null {
  const waiting = Object.values(state.injects)
    .filter(isPending)
    .flatMap((planned) => {
      const expected = expectedAt(state, planned.inject);
      return expected ? [{ planned, at: expected.at }] : [];
    })
    .sort((a, b) => a.at - b.at);
  return waiting[0]?.planned ?? null;
}
