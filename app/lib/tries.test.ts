import { expect, test } from 'vitest';
import { aboveWords, likeTry, sortTries } from './tries';

const asked = {
  scenario: 'duo',
  party: 'north',
  variant: null,
  mandate: null,
  language: null,
  pace: 'untimed',
  temperament: null,
  name: 'Player',
};
const began = (secret: string, session: string | null) => ({ secret, session, at: 0, asked });
const score = (total: number) => ({ points: total, delay: 0, total, reservation: 30 });
const done = (session: string, at: number, variant: string | null = null) => ({
  ...{ session, scenario: 'duo', variant, party: 'north', at, forked: false, score: score(36) },
  tier: 'partial' as const,
});

test('what is over stands newest first with its link, and the rest is open', () => {
  const sessions = [began('a', 'first'), began('b', 'second'), began('c', 'third'), began('d', null)];
  const { over, open } = sortTries(sessions, [done('first', 1), done('second', 2)]);
  expect(over.map(({ session, secret }) => [session, secret])).toEqual([
    ['second', 'b'],
    ['first', 'a'],
  ]);
  expect(open.map(({ secret }) => secret)).toEqual(['c', 'd']);
});

test('a session whose link this browser does not know has none', () => {
  expect(sortTries([], [done('first', 1)]).over).toMatchObject([{ session: 'first', secret: null }]);
});

test('only tries of the same play are held against each other, the oldest first', () => {
  const { over } = sortTries([], [done('second', 2), done('first', 1), done('other', 3, 'short')]);
  expect(likeTry(over, done('now', 4)).map(({ session }) => session)).toEqual(['first', 'second']);
  const halfway = sortTries([], [done('first', 1), { ...done('went-on', 2), forked: true }]).over;
  expect(likeTry(halfway, done('now', 4)).map(({ session }) => session)).toEqual(['first']);
});

test('a score is said against the reservation value', () => {
  expect(aboveWords(score(36))).toBe('6 above your reservation value');
  expect(aboveWords(score(24))).toBe('6 below your reservation value');
  expect(aboveWords(score(30))).toBe('exactly your reservation value');
});
