import { expect, test } from 'vitest';
import { replay } from '../../../../game/session/evolve';
import { Play } from '../../../../tests/support/play';
import { duo } from '../../../../tests/support/scenarios';
import { pathFrame, scaleFor } from './path-frame';

test('a path runs from the first phase to the close, with a line where a new round begins', () => {
  const play = new Play(duo).control('start-session');
  const from = play.now;
  play.now += 60_000;
  play.control('advance-phase', 'advance-phase');
  const second = play.now;
  play.now += 60_000;
  const { log } = play.control('end-session');
  const { scenario } = replay(log);
  if (!scenario) throw new Error('no scenario');
  const frame = pathFrame(log, scenario);
  expect([frame.at(from - 5), frame.at(from), frame.at(play.now)]).toEqual([0, 0, 1]);
  expect(frame.rounds).toEqual([frame.at(second)]);
  expect(frame.at(second)).toBeCloseTo((second - from) / (play.now - from));
});

test('points stand in order within the scale, also where all are the same', () => {
  const scale = scaleFor([20, 40, 70]);
  expect(scale(20)).toBeGreaterThan(0);
  expect(scale(70)).toBeLessThan(1);
  expect(scale(45)).toBeCloseTo(0.5);
  expect(scaleFor([5])(5)).toBe(0.5);
});
