import { z } from 'zod';
import type { Event } from '../session/events';
import { courseOf } from './process/course-of';
import { movesOf } from './process/moves-of';
import type { Possible } from './process/process-of';
import { ValueOverTime, valueLeft } from './process/value-left';
import { ZoneCourse, zoneTurns } from './process/zone-turns';

/**
 * What takes long to find of a whole log, because it asks what was possible at many moments: `value`, what every move and
 * every outcome left on the table, in points; `zone`, when the agreement zone changed and by which event, in packages, with
 * everything open (`start`) and with what is in force taken as settled (`here`). Null where that is too large to be worked
 * out, or where the log does not tell every brief.
 */
export const ReviewFigures = z.strictObject({
  value: ValueOverTime.nullable(),
  zone: z.strictObject({ start: ZoneCourse, here: ZoneCourse }).nullable(),
});
export type ReviewFigures = z.infer<typeof ReviewFigures>;

export function figuresOf(log: readonly Event[], possible: Possible | null): ReviewFigures {
  const course = courseOf(log);
  if (!course || !possible) return { value: null, zone: null };
  return {
    value: valueLeft(course, movesOf(course), possible.frontierAt),
    zone: zoneTurns(course, possible.zoneAt),
  };
}
