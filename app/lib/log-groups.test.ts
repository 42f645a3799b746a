import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../game/session/events';
import { createLogSorter, noGroups, type Sorting, withNew } from './log-groups';

const raised = (seat: string): Event => ({ type: 'hand-raised', audience: 'everyone', at: 1, by: 'server', seat });

/** Hands by the first letter of the seat and all together; those of "nobody" are not told. */
const sorting: Sorting<Event> = (event) =>
  event.type === 'hand-raised' && event.seat !== 'nobody' ? { event, groups: ['all', event.seat.slice(0, 1)] } : null;

const logs = fc.array(fc.constantFrom('anna', 'arno', 'bert', 'cora', 'nobody').map(raised));

test('read in parts a log is sorted as it is read whole', () => {
  fc.assert(
    fc.property(logs, fc.array(fc.nat(20)), (log, cuts) => {
      const ends = [...cuts.filter((cut) => cut <= log.length).sort((a, b) => a - b), log.length];
      const parts = ends.reduce(
        (before, end) => withNew(before, log.slice(0, end), sorting),
        withNew(noGroups, [], sorting),
      );
      expect(parts).toEqual(withNew(noGroups, log, sorting));
    }),
  );
});

test('one more event among thousands is the only one that is looked at', () => {
  const log = Array.from({ length: 5_000 }, (_, index) => raised(index % 2 ? 'anna' : 'bert'));
  const looked: Event[] = [];
  const counting: Sorting<Event> = (event) => {
    looked.push(event);
    return sorting(event);
  };
  const sort = createLogSorter(counting);
  const before = sort(log);
  looked.length = 0;
  const more = [...log, raised('cora')];
  const after = sort(more);
  expect(looked).toEqual([more.at(-1)]);
  expect(after.get('all')).toHaveLength(5_001);
  expect(after.get('b'), 'a group to which nothing came').toBe(before.get('b'));
  expect(sort(more)).toBe(after);
  expect(looked).toHaveLength(1);
});

test('another log is sorted from its beginning', () => {
  const sort = createLogSorter(sorting);
  sort([raised('anna'), raised('bert')]);
  const other = [raised('cora'), raised('cora'), raised('anna')];
  expect([...sort(other).keys()]).toEqual(['all', 'c', 'a']);
  expect([...sort([]).keys()]).toEqual([]);
});
