import { roundSpans } from '../../../../game/review/spans';
import type { PublicScenario } from '../../../../game/scenario/readers';
import type { Event } from '../../../../game/session/events';

/** The time that a path runs through: `at` a share from 0 to 1 of the way from the first phase to the end of play. */
export type PathFrame = Readonly<{ at(time: number): number; rounds: readonly number[] }>;

export function pathFrame(log: readonly Event[], scenario: PublicScenario): PathFrame {
  const from = log.find(({ type }) => type === 'phase-started')?.at ?? 0;
  const to = log.findLast(({ type }) => type === 'session-closed')?.at ?? log.at(-1)?.at ?? from;
  const at = (time: number): number => (to > from ? Math.min(1, Math.max(0, (time - from) / (to - from))) : 0);
  const begun = roundSpans(log, scenario).map((span) => at(log[span.from - 1]?.at ?? from));
  return { at, rounds: begun.slice(1) };
}

/** A scale for points that has a tenth of its height free above and below; a share from 0 at the bottom to 1. */
export function scaleFor(points: readonly number[]): (value: number) => number {
  const [low, high] = [Math.min(...points), Math.max(...points)];
  const room = Math.max(1, (high - low) / 10);
  return (value) => (value - low + room) / (high - low + 2 * room);
}
