import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { holdsIn, scoresOf } from '../analysis/problem/position';
import { replay } from '../session/evolve';
import { viewOf } from '../session/view';
import { positionOf } from './position-of';

const played = () => new Play(duo).control('start-session');

test('only a log that tells every brief says what was possible', () => {
  const { log } = played();
  expect(positionOf(replay(log))?.round).toBe(0);
  expect(positionOf(replay(viewOf('party:north', log)))).toBeNull();
  expect(positionOf(replay([]))).toBeNull();
});

test('at the close the scores are those that the parties were given', () => {
  const { log } = played().control('end-session');
  const state = replay(log);
  const position = positionOf(state);
  if (!position) throw new Error('no position');
  expect(scoresOf(position, holdsIn(position))).toEqual([state.scores['north']?.total, state.scores['south']?.total]);
});
