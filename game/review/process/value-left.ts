import { z } from 'zod';
import { holdsIn, type Position, scoresOf } from '../../analysis/problem/position';
import { GainLeft, gainLeft } from '../../analysis/solutions/gain-left';
import { askedOnce } from './asked-once';
import type { Moment } from './course-of';
import { decidesFromStart } from './decides';
import type { Offer } from './moves-of';
import { shiftsOf } from './shifts-of';

/** Vectors of points, in the order of the scenario's parties, that nothing possible improves on for all. */
export type FrontierAt = (position: Position) => readonly (readonly number[])[];

/** Scores at a position in the log, `at` in ms since 1970, and what they left; `left` is null where nothing dominates. */
const ValueLeft = z.strictObject({
  position: z.number().int().positive(),
  at: z.number().int(),
  scores: z.array(z.number().int()).readonly(),
  left: GainLeft.nullable(),
});
const course = z.array(ValueLeft).readonly();

/**
 * Distance to the frontier over time: of every move, and of what held after every command that changed it or its worth.
 * Points in the order of the scenario's parties.
 */
export const ValueOverTime = z.strictObject({ moves: course, outcomes: course });
export type ValueOverTime = z.infer<typeof ValueOverTime>;

/**
 * What moves and outcomes left. The frontier is that of the whole space, nothing taken as settled, by the briefs of the moment; it is asked only when
 * they, the round or the end of delay have changed.
 */
export function valueLeft(course: readonly Moment[], offers: readonly Offer[], frontierAt: FrontierAt): ValueOverTime {
  const frontier = askedOnce(frontierAt, decidesFromStart);
  const leftBy = (here: Position, scores: readonly number[]) => ({ scores, left: gainLeft(scores, frontier(here)) });
  return {
    moves: offers.map(({ move: { position, at, scores }, here }) => ({ position, at, ...leftBy(here, scores) })),
    outcomes: shiftsOf(course).flatMap((command) => {
      const last = command.at(-1);
      if (!last) return [];
      const { position, at, here } = last;
      return [{ position, at, ...leftBy(here, scoresOf(here, holdsIn(here))) }];
    }),
  };
}
