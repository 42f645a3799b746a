import { expect, test } from 'vitest';
import { concessionCurves } from './concession-curve';
import type { Move } from './moves-of';
import { classOf, type Step } from './steps-of';

const moveOf = (party: string, position: number, scores: readonly number[]): Move => ({
  position,
  at: position * 1_000,
  party,
  kind: 'tabled',
  proposal: `${position}`,
  version: 1,
  instrument: 'pact',
  audience: 'everyone',
  brings: {},
  scores,
});
const stepOf = (party: string, own: number, changes: readonly number[]): Step => ({
  party,
  from: 0,
  to: 0,
  at: 0,
  audience: 'everyone',
  changes,
  drift: [],
  ...classOf(changes, own),
  towards: [],
});

test('total concession, rate and monotonic, by the names of NegMAS and its own example of five offers', () => {
  const moves = [
    moveOf('a', 1, [10, 0]),
    moveOf('b', 2, [9, 1]),
    moveOf('a', 3, [8, 2]),
    moveOf('b', 4, [7, 3]),
    moveOf('a', 5, [6, 4]),
  ];
  const steps = [stepOf('a', 0, [-2, 2]), stepOf('b', 1, [-2, 2]), stepOf('a', 0, [-2, 2])];
  const [a, b] = concessionCurves(['a', 'b'], moves, steps);
  expect(a).toMatchObject({ totalConcession: 4, chosen: 4, drifted: 0, concessionRate: 2, monotonic: true });
  expect(a?.points.map(({ position, at, own }) => [position, at, own])).toEqual([
    [1, 1_000, 10],
    [3, 3_000, 8],
    [5, 5_000, 6],
  ]);
  expect(a?.towards).toEqual([{ party: 'b', change: 4 }]);
  expect(b).toMatchObject({ totalConcession: -2, concessionRate: -2, monotonic: false });
});

test('what the world took is told apart from what the party gave up', () => {
  const [a] = concessionCurves(['a'], [moveOf('a', 1, [10]), moveOf('a', 2, [3])], [stepOf('a', 0, [1])]);
  expect(a).toMatchObject({ totalConcession: 7, chosen: -1, drifted: 8, monotonic: false });
});

test('holding still is monotonic, asking for more is not', () => {
  const moves = [moveOf('a', 1, [5]), moveOf('a', 2, [5]), moveOf('a', 3, [4])];
  const still = [stepOf('a', 0, [0]), stepOf('a', 0, [-1])];
  expect(concessionCurves(['a'], moves, still)[0]).toMatchObject({ monotonic: true, concessionRate: 0.5 });
  expect(concessionCurves(['a'], moves, [...still, stepOf('a', 0, [1])])[0]?.monotonic).toBe(false);
});

test('one move is no concession, and no move no curve', () => {
  const [a, b] = concessionCurves(['a', 'b'], [moveOf('a', 1, [10, 3])], []);
  expect(a).toMatchObject({ totalConcession: 0, chosen: 0, drifted: 0, concessionRate: null, monotonic: null });
  expect(b).toMatchObject({ points: [], totalConcession: null, drifted: 0, concessionRate: null, monotonic: null });
});
