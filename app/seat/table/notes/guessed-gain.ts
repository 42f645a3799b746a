import type { IssueId, Terms } from '../../../../game/scenario/id';
import type { Guess } from '../../../../game/session/guess';

type Guessed = Readonly<Record<IssueId, Guess>>;

/** By one's own guesses: how much of what a party wants terms give it, and how much there is. Weights from 0 to 3 added up. */
export type GuessedGain = Readonly<{ met: number; of: number }>;

/** Null while nothing is guessed that could be met. What a guess names no option for is not counted. */
export function guessedGain(guesses: Guessed, outcome: Terms): GuessedGain | null {
  const wishes = Object.entries(guesses).filter(([, { wants, matters }]) => wants !== null && matters > 0);
  const sum = (some: typeof wishes) => some.reduce((total, [, { matters }]) => total + matters, 0);
  const of = sum(wishes);
  return of === 0 ? null : { met: sum(wishes.filter(([issue, { wants }]) => outcome[issue] === wants)), of };
}
