import { z } from 'zod';
import { line, points, WhenAny, WhenPoints } from './fields';
import { Id } from './id';

/**
 * A hurdle at home that an agreement has to pass: a parliament, a referendum. Its support score is `start`, plus
 * `ifDelayEnds` when what is ratified ends the cost of delay, plus every clause of `support` that the outcome meets.
 * `threshold` is what it needs, on the same scale. Only `party` knows the score.
 */
export const Gate = z.strictObject({
  id: Id,
  name: line(60),
  party: Id,
  explanation: line(400),
  source: line(300).optional(),
  /** When an agreement needs it, judged on the agreement's own terms. Left out: always. */
  required: WhenAny.optional(),
  start: points,
  ifDelayEnds: points.default(0),
  support: z.array(WhenPoints).max(200),
  threshold: points,
  /** `rule`: support reaches the threshold. `draw`: a seeded draw, see `slope`. `facilitator`: by hand. */
  decided: z.enum(['rule', 'draw', 'facilitator']).default('rule'),
  /** Of the logistic curve, per point of support above the threshold. For `draw` only. */
  slope: z.number().positive().max(10).optional(),
});
