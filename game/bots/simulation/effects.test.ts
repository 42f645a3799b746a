import { describe, expect, test } from 'vitest';
import { madeUpSession } from '../../../tests/support/made-up-session';
import { differenceOf, effectOf, isSeen, switchedFor } from './effects';

describe('a difference', () => {
  test('has the interval of a mean, from the spread of the paired differences', () => {
    const { mean, from, to } = differenceOf([1, 2, 3, 4]);
    expect(mean).toBe(2.5);
    expect(to - mean).toBeCloseTo(1.959964 * Math.sqrt(5 / 3 / 4), 6);
    expect(mean - from).toBeCloseTo(to - mean);
  });

  test('is seen when nothing is not in the interval', () => {
    expect(isSeen(differenceOf([1, 2, 3, 4]))).toBe(true);
    expect(isSeen(differenceOf([-1, -2, -3, -4]))).toBe(true);
    expect(isSeen(differenceOf([-3, 2, 3, -1]))).toBe(false);
    expect(isSeen(differenceOf([0, 0, 0]))).toBe(false);
  });

  test('of one pair is never seen', () => {
    expect(isSeen(differenceOf([50]))).toBe(false);
  });
});

describe('with and without an inject', () => {
  const clock = { id: 'strike', on: true, release: { at: { round: 'first', phase: 'talks', minute: 1 } } };
  const byHand = { id: 'leak', on: true, release: 'by-hand' } as const;

  test('one that comes by itself is switched off, one by hand is switched on', () => {
    expect(switchedFor({}, clock)).toEqual({ with: {}, without: { strike: 'off' } });
    expect(switchedFor({}, byHand)).toEqual({ with: { leak: 'on' }, without: {} });
    expect(switchedFor({}, { ...clock, on: false })).toEqual({ with: { strike: 'on' }, without: {} });
  });

  test('one of the two is as all are switched, and what is switched beside it stays', () => {
    const off = { strike: 'off', other: 'off' } as const;
    expect(switchedFor(off, clock)).toEqual({ with: { other: 'off' }, without: off });
    expect(switchedFor(off, clock).without).toBe(off);
    const on = { strike: 'on', leak: 'on' } as const;
    expect(switchedFor(on, clock)).toEqual({ with: on, without: { strike: 'off', leak: 'on' } });
    expect(switchedFor(on, byHand)).toEqual({ with: on, without: { strike: 'on' } });
    expect(switchedFor({ leak: 'off' }, byHand)).toEqual({ with: { leak: 'on' }, without: { leak: 'off' } });
  });
});

describe('an effect', () => {
  const with_ = [
    madeUpSession(1, { tier: 'settlement', scores: [12, 9], released: ['strike'] }),
    madeUpSession(2, { tier: 'settlement', scores: [14, 10] }),
    madeUpSession(3, null),
  ];
  const without = [
    madeUpSession(3, { scores: [0, 0] }),
    madeUpSession(2, { tier: 'settlement', scores: [13, 11] }),
    madeUpSession(1, { scores: [10, 10] }),
  ];

  test('is that between sessions of the same number, of those that ended', () => {
    const effect = effectOf('strike', ['north', 'south'], { with: with_, without });
    expect(effect).toMatchObject({ inject: 'strike', pairs: 2, released: 1, settled: { mean: 0.5 } });
    expect(effect?.parties.map(({ party, score }) => [party, score.mean])).toEqual([
      ['north', 1.5],
      ['south', -1],
    ]);
  });

  test('of no pair is none', () => {
    expect(effectOf('strike', ['north'], { with: [], without })).toBeNull();
  });
});
