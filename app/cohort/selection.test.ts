import { describe, expect, test } from 'vitest';
import type { SessionChoice } from '../../game/cohort/cohort-messages';
import { chosenAmong, dayOf, fragmentOf, leftOut, meets, selectionOf } from './selection';

const choice = (session: string, more: Partial<SessionChoice> = {}): SessionChoice => ({
  session,
  title: 'Tuesday',
  table: 'Red',
  scenario: 'duo',
  hash: 'hash',
  playedBy: 'people',
  alone: false,
  tier: 'settlement',
  closedAt: new Date(2026, 8, 14, 23, 59).getTime(),
  exercise: { id: 'class', title: 'Tuesday', code: 'ABC234' },
  variant: null,
  mandate: null,
  ...more,
});

const of = (fragment: string) => selectionOf(`scenario=duo&${fragment}`);

test('what the address says is what is chosen, there and back', () => {
  const fragment = 'scenario=duo&code=abc+234&from=2026-09-14&without=a%2Cb&form=duo%7Ehash%7E%7E';
  expect(fragmentOf(selectionOf(fragment))).toBe(fragment);
  expect(leftOut(selectionOf(fragment))).toEqual(['a', 'b']);
  expect(fragmentOf(selectionOf(''))).toBe('');
});

describe('a session is met by', () => {
  test.each([
    ['', true],
    ['exercise=class', true],
    ['exercise=other', false],
    ['code=abc-234', true],
    ['code=abc23', true],
    ['code=XYZ789', false],
    ['variant=-', true],
    ['variant=short', false],
    ['mandate=-', true],
    ['mandate=hard', false],
    ['tier=settlement', true],
    ['tier=partial', false],
    ['by=people', true],
    ['by=alone', false],
    ['from=2026-09-14&to=2026-09-14', true],
    ['from=2026-09-15', false],
    ['to=2026-09-13', false],
  ])('%s: %s', (fragment, met) => {
    expect(meets(choice('a'), of(fragment))).toBe(met);
  });

  test('its scenario alone', () => {
    expect(meets(choice('a', { scenario: 'six' }), of(''))).toBe(false);
    expect(meets(choice('a'), selectionOf(''))).toBe(false);
  });

  test('practice alone is no table of people and bots', () => {
    const practice = choice('a', { playedBy: 'both', alone: true });
    expect(meets(practice, of('by=both'))).toBe(false);
    expect(meets(practice, of('by=alone'))).toBe(true);
  });
});

test('the day is that of the reader’s clock', () => {
  expect(dayOf(new Date(2026, 0, 2, 0, 0).getTime())).toBe('2026-01-02');
});

test('those left out by hand are not chosen, nor more than may be looked at together', () => {
  const met = Array.from({ length: 600 }, (_, index) => choice(`s${index}`));
  const chosen = chosenAmong(met, of('without=s1,s3'));
  expect(chosen).toHaveLength(500);
  expect(chosen.slice(0, 3)).toEqual(['s0', 's2', 's4']);
});
