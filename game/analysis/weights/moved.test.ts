import { expect, test } from 'vitest';
import { duo } from '../../../tests/support/scenarios';
import { voting } from '../../../tests/support/staged';
import { analyse } from '../analyse';
import { openingOf } from '../problem/position';
import { Question } from '../question';
import { moved } from './moved';

const position = openingOf(voting());
const draws = Array.from({ length: 50 }, (_, draw) => moved(position, draw));

const weights = ({ briefs }: typeof position) =>
  Object.values(briefs).flatMap(({ scoreSheet, gates }) => [
    ...scoreSheet.map(({ points }) => points),
    ...gates.flatMap(({ start, ifDelayEnds, support }) => [start, ifDelayEnds, ...support.map(({ points }) => points)]),
  ]);

test('every weight stays within a fifth of itself, in whole points, and each goes its own way', () => {
  const before = weights(position);
  for (const draw of draws) {
    weights(draw).forEach((weight, at) => {
      const was = before[at] ?? 0;
      expect(Number.isInteger(weight)).toBe(true);
      expect(Math.abs(weight - was)).toBeLessThanOrEqual(Math.abs(was) * 0.2 + 0.5);
    });
  }
  const start = before.indexOf(40);
  expect(new Set(draws.map((draw) => weights(draw)[start])).size).toBeGreaterThan(8);
});

test('instructions, red lines and thresholds stay, and the same draw moves alike', () => {
  for (const draw of draws) {
    expect(Object.values(draw.briefs).map(({ reservation, redLines }) => [reservation, redLines])).toEqual(
      Object.values(position.briefs).map(({ reservation, redLines }) => [reservation, redLines]),
    );
    expect(draw.briefs['north']?.gates.map(({ threshold }) => threshold)).toEqual([50]);
  }
  expect(moved(position, 7)).toEqual(moved(position, 7));
  expect(moved(position, 7)).not.toEqual(moved(position, 8));
});

test('a question with draws is asked again so often, each time of moved weights', () => {
  const analysed = analyse(openingOf(duo), Question.parse({ draws: 20 }));
  if (!('answer' in analysed)) throw new Error(analysed.why);
  const { draws: asked } = analysed.answer;
  expect(asked).toHaveLength(20);
  expect(new Set(asked.map(({ zone }) => zone)).size).toBeGreaterThan(1);
  for (const { zone, benchmarks } of asked) expect(benchmarks).toHaveLength(zone > 0 ? 4 : 0);
});
