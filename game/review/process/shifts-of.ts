import type { Position } from '../../analysis/problem/position';
import type { Event } from '../../session/events';
import type { Moment } from './course-of';
import { decidesFromHere } from './decides';

/** An event after which something else is possible, or is worth something else, than before it. */
export type Shift = Readonly<{ position: number; at: number; type: Event['type']; here: Position }>;

const touches = (before: Position | undefined, now: Position): boolean =>
  before?.briefs !== now.briefs || before.agreements !== now.agreements || before.round !== now.round;

/**
 * Every shift of a course, by the command that brought it: the events of one command share a time, and those of two never
 * do [LG4]. The first is the moment from which every brief was known.
 */
export function shiftsOf(course: readonly Moment[]): readonly (readonly Shift[])[] {
  const commands: Shift[][] = [];
  let before: Position | undefined;
  let key = '';
  for (const { position, event, here } of course) {
    const now: string = touches(before, here) ? decidesFromHere(here) : key;
    before = here;
    if (now === key) continue;
    key = now;
    const shift = { position, at: event.at, type: event.type, here };
    const command = commands.at(-1);
    if (command?.[0]?.at === event.at) command.push(shift);
    else commands.push([shift]);
  }
  return commands;
}
