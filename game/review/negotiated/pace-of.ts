import type { Response } from './responses-of';

/** How fast some answers came. `median` in ms of running clock; both null where there is none. */
export type AnswerPace = Readonly<{ answers: number; median: number | null; longest: Response | null }>;

/** The middle of the times that the answers took, of two middle ones their mean; and of the longest the first. */
export function paceOf(answers: readonly Response[]): AnswerPace {
  const sorted = answers.map(({ took }) => took).sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return {
    answers: answers.length,
    median: low === undefined || high === undefined ? null : (low + high) / 2,
    longest: answers.reduce<Response | null>((most, each) => (most && most.took >= each.took ? most : each), null),
  };
}
