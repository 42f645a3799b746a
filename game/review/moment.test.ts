import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { six } from '../../tests/support/scenarios';
import type { Event, MessageTo } from '../session/events';
import { replay } from '../session/evolve';
import { viewOf } from '../session/view';
import { momentsOf } from './moment';

const { log } = new Play(six)
  .control('start-session')
  .do('greens', {
    type: 'table-proposal',
    instrument: 'berth-deal',
    to: ['harbour', 'shipper'],
    terms: { berth: 'reserved' },
    clauses: {},
  })
  .control('advance-phase', 'end-session');

test.each(['control', 'public', 'party:harbour', 'party:city'] as const)(
  'any moment as %s is the fold of its view of the prefix, in whatever order one looks',
  (viewer) => {
    const moments = momentsOf(log);
    const forth = log.map((_, index) => index + 1);
    const jumbled = forth.map((position) => (position * 7) % (log.length + 1));
    for (const position of [...forth, ...[...forth].reverse(), ...jumbled, 0]) {
      expect(moments(viewer, position)).toEqual(replay(viewOf(viewer, log.slice(0, position))));
    }
  },
);

test('looking through other eyes in between changes nothing', () => {
  const moments = momentsOf(log);
  const before = moments('party:city', log.length);
  moments('control', 3);
  moments('party:harbour', 9);
  expect(moments('party:city', log.length)).toEqual(before);
  expect(moments('party:harbour', log.length).proposals).not.toEqual(before.proposals);
});

function longLog(): readonly Event[] {
  const play = new Play(six, { pace: 0 }).control('start-session');
  for (let said = 0; said < 600; said += 1) {
    const to: MessageTo = said % 3 === 0 ? ['city'] : said % 3 === 1 ? 'delegation' : ['greens', 'city'];
    play.do('harbour', { type: 'send-message', to, text: `word ${said}` });
  }
  return play.log;
}

test('in a long log as well, where states are kept on the way', () => {
  const long = longLog();
  const moments = momentsOf(long);
  for (const position of [long.length, 499, 500, 501, 249, 250, 10, 580, 251]) {
    for (const viewer of ['party:city', 'control'] as const) {
      expect(moments(viewer, position)).toEqual(replay(viewOf(viewer, long.slice(0, position))));
    }
  }
});

test('a log is gone through once; after that a moment takes 250 events at most, and one that is held takes none', () => {
  let taken = 0;
  const counted = new Proxy(longLog(), {
    get(events, key, itself) {
      if (typeof key === 'string' && /^\d+$/.test(key)) taken += 1;
      return Reflect.get(events, key, itself);
    },
  });
  const moments = momentsOf(counted);
  const takenFor = (position: number): number => {
    taken = 0;
    moments('control', position);
    return taken;
  };
  expect(takenFor(counted.length)).toBe(counted.length);
  for (let position = counted.length - 1; position > 0; position -= 7) expect(takenFor(position)).toBeLessThan(250);
  expect([takenFor(400), takenFor(401), takenFor(400), takenFor(401)]).toEqual([expect.any(Number), 1, 0, 0]);
  expect(moments('control', 401)).toBe(moments('control', 401));
});
