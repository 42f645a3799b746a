import { z } from 'zod';
import type { Position } from '../../analysis/problem/position';
import { askedOnce } from './asked-once';
import type { Moment } from './course-of';
import { decidesFromHere, decidesFromStart } from './decides';
import { type Shift, shiftsOf } from './shifts-of';

/** How many packages the agreement zone has: with what is in force taken as settled, or with everything open. */
export type ZoneAt = (position: Position, from: 'here' | 'start') => number;

const packages = z.number().int().nonnegative();

/**
 * An event that changed the size of the zone, in packages. `position` in the log from 1, `at` in ms since 1970, `type` of the
 * event.
 */
const ZoneTurn = z.strictObject({
  position: z.number().int().positive(),
  at: z.number().int(),
  type: z.string(),
  before: packages,
  after: packages,
  kind: z.enum(['opened', 'closed', 'grew', 'shrank']),
});
type ZoneTurn = z.infer<typeof ZoneTurn>;

/** The zone when every brief was known, and every turn since. */
export const ZoneCourse = z.strictObject({ opening: packages, turns: z.array(ZoneTurn).readonly() });
export type ZoneCourse = z.infer<typeof ZoneCourse>;

function kindOf(before: number, after: number): ZoneTurn['kind'] {
  if (before === 0) return 'opened';
  if (after === 0) return 'closed';
  return after > before ? 'grew' : 'shrank';
}

type Ask = (position: Position) => number;

/** Which events of one command turned the zone. Asked only where the command did. */
function turnsWithin(command: readonly Shift[], opening: number, ask: Ask): readonly ZoneTurn[] {
  let before = opening;
  return command.flatMap(({ position, at, type, here }) => {
    const after = ask(here);
    const turn = { position, at, type, before, after, kind: kindOf(before, after) };
    const turned = after !== before;
    before = after;
    return turned ? [turn] : [];
  });
}

function courseFrom(commands: readonly (readonly Shift[])[], ask: Ask): ZoneCourse {
  const after = (command: readonly Shift[] | undefined, before: number): number => {
    const last = command?.at(-1);
    return last ? ask(last.here) : before;
  };
  const opening = after(commands[0], 0);
  const turns: ZoneTurn[] = [];
  let size = opening;
  for (const command of commands.slice(1)) {
    const now = after(command, size);
    if (now !== size) turns.push(...turnsWithin(command, size, ask));
    size = now;
  }
  return { opening, turns };
}

/**
 * When the agreement zone opened or closed, grew or shrank, and which event did it. Asked once for every command after which
 * something that decides the zone is other than before, and of each of its events only if the zone is: what one event of a
 * command did and another undid, nobody could act on, and it is no turn.
 */
export function zoneTurns(
  course: readonly Moment[],
  zoneAt: ZoneAt,
): Readonly<{ start: ZoneCourse; here: ZoneCourse }> {
  const commands = shiftsOf(course);
  const fromStart = askedOnce((position) => zoneAt(position, 'start'), decidesFromStart);
  // With nothing in force the two are one question.
  const fromHere = askedOnce(
    (position) => (position.agreements.length ? zoneAt(position, 'here') : fromStart(position)),
    decidesFromHere,
  );
  return { start: courseFrom(commands, fromStart), here: courseFrom(commands, fromHere) };
}
