import type { Event } from '../../game/session/events';

/** An event with its place in the log. */
export type Entry<E extends Event = Event> = Readonly<{ position: number; event: E }>;

/** A log sorted into groups, as far as it was read: so many events, of which `last` was the last. */
export type LogGroups<E extends Event> = Readonly<{
  length: number;
  last: Event | undefined;
  groups: ReadonlyMap<string, readonly Entry<E>[]>;
}>;

export const noGroups = { length: 0, last: undefined, groups: new Map<string, never[]>() };

/** The event, if it is told at all, and the groups that it is told in. */
export type Sorting<E extends Event> = (event: Event) => Readonly<{ event: E; groups: readonly string[] }> | null;

/** Sorts only what is new in the log; groups to which nothing came stay the same objects. */
export function withNew<E extends Event>(
  before: LogGroups<E>,
  log: readonly Event[],
  sorting: Sorting<E>,
): LogGroups<E> {
  const fresh = new Map<string, Entry<E>[]>();
  for (let position = before.length; position < log.length; position += 1) {
    const event = log[position];
    const sorted = event && sorting(event);
    for (const group of sorted?.groups ?? []) {
      const entries = fresh.get(group) ?? [];
      if (sorted) entries.push({ position, event: sorted.event });
      fresh.set(group, entries);
    }
  }
  const read = { length: log.length, last: log.at(-1) };
  if (fresh.size === 0) return { ...before, ...read };
  const groups = new Map(before.groups);
  for (const [group, entries] of fresh) groups.set(group, [...(groups.get(group) ?? []), ...entries]);
  return { ...read, groups };
}

/** Sorts one log after another, from where it stopped whenever the next is the same log gone on. */
export function createLogSorter<E extends Event>(sorting: Sorting<E>) {
  let held: LogGroups<E> = noGroups;
  return (log: readonly Event[]): LogGroups<E>['groups'] => {
    const goesOn = held.length <= log.length && (held.length === 0 || log[held.length - 1] === held.last);
    held = withNew(goesOn ? held : noGroups, log, sorting);
    return held.groups;
  };
}
