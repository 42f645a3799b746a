import type { Times } from '../../game/cohort/times-to';

/** The share of all sessions that had come to it by then, as a line that rises at each of them and goes on to the end. */
export function stepsOf(
  { times, of }: Pick<Times, 'times' | 'of'>,
  longest: number,
  x: (ms: number) => number,
  y: (share: number) => number,
): string {
  const rises = times.map((ms, index) => `H${x(ms)}V${y((index + 1) / of)}`);
  return `M${x(0)} ${y(0)}${rises.join('')}H${x(longest)}`;
}
