import { phaseSpans } from '../../../game/review/spans';
import type { PublicScenario } from '../../../game/scenario/readers';
import type { Event } from '../../../game/session/events';
import { wholeCommands } from '../../../game/session/fork-moment';
import { timeOfDay } from '../../lib/span-words';

/** A moment of play that another session may go on from, and its words. */
export type ForkPlace = Readonly<{ position: number; words: string }>;

/** The moment that is looked at, where it is one of play, and the beginning of every phase that was played. */
export function forkPlaces(log: readonly Event[], scenario: PublicScenario, position: number): readonly ForkPlace[] {
  const phases = phaseSpans(log, scenario).map(({ from, to, name, round }) => ({
    ...{ from, to, at: wholeCommands(log, from) },
    words: `${scenario.rounds[round]?.name ?? ''}, ${name.toLowerCase()}`,
  }));
  const close = log.findIndex(({ type }) => type === 'session-closed');
  // What closed the session may be the end of a phase: all that it made belongs to the close.
  const lastOfPlay = close === -1 ? log.length : log.findIndex(({ at }) => at === log[close]?.at);
  const whole = wholeCommands(log, position);
  const here = phases.findLast(({ from, to }) => from <= position && position <= to);
  const moment = here && whole <= lastOfPlay ? [{ position: whole, words: momentWords(log, whole, here.words) }] : [];
  const starts = phases
    .filter(({ at }) => at <= lastOfPlay && at !== whole)
    .map(({ at, words }) => ({ position: at, words: `The beginning of ${words}` }));
  return [...moment, ...starts];
}

const momentWords = (log: readonly Event[], position: number, phase: string): string =>
  `This moment: ${timeOfDay(log[position - 1]?.at ?? 0)}, in ${phase}`;
