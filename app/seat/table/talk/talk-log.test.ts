import { expect, test } from 'vitest';
import type { Event } from '../../../../game/session/events';
import { noGroups, withNew } from '../../../lib/log-groups';
import { tellingTo, unreadIn, withoutEmptyPhases } from './talk-log';

const party = (id: string, letters: string) =>
  ({ id, name: `The ${letters}`, letters, shape: 'circle', colour: { light: '#000000', dark: '#ffffff' } }) as const;
const scenario = { parties: [party('us', 'US'), party('ua', 'UA'), party('eu', 'EU')] };
const happened = { audience: 'everyone', at: 1 } as const;
const said = (by: string, to: 'everyone' | string[] = 'everyone'): Event => ({
  ...happened,
  by,
  type: 'message-sent',
  message: 'm',
  from: 'us',
  to,
  text: 'x',
});
const roomsOf = (log: readonly Event[]) => withNew(noGroups, log, tellingTo(scenario, 'ua')).groups;

test('everything is told in the room of those who may know of it, and nowhere else', () => {
  const log: Event[] = [
    said('seat-us', ['ua']),
    { ...happened, by: 'server', type: 'hand-raised', seat: 'seat-us' },
    { ...happened, by: 'seat-us', type: 'statement-issued', statement: 's', party: 'us', text: 'To the press.' },
    { ...happened, audience: ['ua'], by: 'seat-me', type: 'proposal-withdrawn', proposal: 'p', party: 'ua' },
  ];
  const rooms = [...roomsOf(log)].map(([room, items]) => [room, items.map(({ position }) => position)]);
  expect(rooms).toEqual([
    ['us', [0]],
    ['everyone', [2]],
    ['delegation', [3]],
  ]);
});

test('unread is what others did since, the turn of a phase and news aside', () => {
  const log: Event[] = [
    said('seat-us'),
    { ...happened, by: 'server', type: 'phase-started', phase: 1, deadline: null },
    { ...happened, by: 'server', type: 'inject-released', inject: 'i', title: 'News', text: 'x', source: 'y' },
    said('seat-me'),
    said('seat-us'),
  ];
  const items = roomsOf(log).get('everyone') ?? [];
  expect(items.length).toBe(5);
  expect(unreadIn(items, -1, 'seat-me')).toBe(2);
  expect(unreadIn(items, 0, 'seat-me')).toBe(1);
  expect(unreadIn(items, 4, 'seat-me')).toBe(0);
});

test('of phases in which nothing was told the last stands for all; a room of nothing else is empty', () => {
  const turn = (phase: number): Event => ({ ...happened, by: 'server', type: 'phase-started', phase, deadline: null });
  const read = (log: readonly Event[]) =>
    withoutEmptyPhases(roomsOf(log).get('everyone') ?? []).map(({ position }) => position);
  expect(read([turn(0), turn(1)])).toEqual([]);
  expect(read([turn(0), turn(1), said('seat-us'), turn(2), turn(3)])).toEqual([1, 2, 4]);
});
