import { describe, expect, test } from 'vitest';
import { answeredBeat, type Beats, beatMs, beganAnew, firstBeat, isDead, linkOf, nextBeat } from './beats';

const start = 1_000_000;
/** So many beats, none of them answered. */
const silent = (beats: Beats, count: number): Beats => {
  let now = beats;
  for (let beat = 0; beat < count; beat += 1) now = nextBeat(now, now.at + beatMs);
  return now;
};

describe('what is said of the connection', () => {
  test('nothing below three missed beats, a quiet word from three, the loss from eight', () => {
    const said = [0, 1, 2, 3, 7, 8, 30].map((count) => linkOf(silent(firstBeat(start), count), true));
    expect(said).toEqual(['steady', 'steady', 'steady', 'checking', 'checking', 'lost', 'lost']);
  });

  test('a browser that says it is offline is believed once three beats were missed', () => {
    expect([2, 3].map((count) => linkOf(silent(firstBeat(start), count), false))).toEqual(['steady', 'lost']);
  });

  test('one answer ends it, whichever beat it was for', () => {
    const back = answeredBeat(silent(firstBeat(start), 20), start + 45_000);
    expect(linkOf(back, true)).toBe('steady');
    expect(back.heard).toBe(start + 45_000);
    expect(silent(back, 1).missed).toBe(0);
    expect(silent(back, 2).missed).toBe(1);
  });

  test('slow answers, each after the next beat was due, are no loss', () => {
    let beats = firstBeat(start);
    for (let count = 0; count < 20; count += 1) {
      beats = nextBeat(beats, beats.at + beatMs);
      expect(linkOf(beats, true)).toBe('steady');
      beats = answeredBeat(beats, beats.at + 500);
    }
  });

  test('since when is the last answer, not the first miss', () => {
    expect(silent(answeredBeat(firstBeat(start), start + 30), 9).heard).toBe(start + 30);
  });
});

describe('a page that slept accuses nobody', () => {
  test.each([60_000, 8 * 3_600_000, -60_000])('a beat that comes %i ms later counts nothing', (later) => {
    const asleep = silent(firstBeat(start), 2);
    const awake = nextBeat(asleep, asleep.at + later);
    expect(awake.missed).toBe(0);
    expect(linkOf(silent(awake, 2), false)).toBe('steady');
    expect(linkOf(silent(awake, 3), true)).toBe('checking');
  });

  test('a tab whose timers the browser slows down to one a minute never says anything', () => {
    let beats = firstBeat(start);
    for (let minute = 0; minute < 30; minute += 1) beats = nextBeat(beats, beats.at + 60_000);
    expect(linkOf(beats, true)).toBe('steady');
  });

  test('a timer that is a little late is still a beat', () => {
    expect(nextBeat(firstBeat(start), start + beatMs + 900).missed).toBe(1);
  });

  test('looked at again, it counts anew', () => {
    expect(linkOf(beganAnew(silent(firstBeat(start), 20), start + 90_000), false)).toBe('steady');
  });
});

test('a connection without answers is made anew at every third, and not before', () => {
  const dead = [0, 1, 2, 3, 4, 5, 6].filter((count) => isDead(silent(firstBeat(start), count)));
  expect(dead).toEqual([3, 6]);
});
