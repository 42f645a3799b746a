import { z } from 'zod';
import type { Event } from '../session/events';
import { courseOf } from './process/course-of';
import { movesOf } from './process/moves-of';
import type { Possible } from './process/process-of';
import { ValueOverTime, valueLeft } from './process/value-left';
import { ZoneCourse, zoneTurns } from './process/zone-turns';
import { saidOnly } from './said-only';

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

/** The part of a log that these figures follow from: however long it is talked about, they are found once. */
export const decidingFigures = (log: readonly Event[]): readonly Event[] =>
  log.filter(({ type }) => !saidOnly.has(type));

/** Figures of one log with the positions that the same events have in another. */
export function figuresIn(log: readonly Event[], found: ReviewFigures, of: readonly Event[]): ReviewFigures {
  const places = new Map(log.map((event, index) => [event, index + 1]));
  const placed = <At extends Readonly<{ position: number }>>(all: readonly At[]): readonly At[] =>
    all.flatMap((each) => {
      const event = of[each.position - 1];
      const position = event && places.get(event);
      return position === undefined ? [] : [{ ...each, position }];
    });
  const course = ({ opening, turns }: ZoneCourse): ZoneCourse => ({ opening, turns: placed(turns) });
  const { value, zone } = found;
  return {
    value: value && { moves: placed(value.moves), outcomes: placed(value.outcomes) },
    zone: zone && { start: course(zone.start), here: course(zone.here) },
  };
}

export function figuresOf(log: readonly Event[], possible: Possible | null): ReviewFigures {
  const course = courseOf(log);
  if (!course || !possible) return { value: null, zone: null };
  return {
    value: valueLeft(course, movesOf(course), possible.frontierAt),
    zone: zoneTurns(course, possible.zoneAt),
  };
}
