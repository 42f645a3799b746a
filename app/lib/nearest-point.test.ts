import { expect, test } from 'vitest';
import { nearestPoint, pointBy } from './nearest-point';

const at = (id: string, x: number, y: number) => ({ id, at: { x, y } });
const [a, b, c, d] = [at('a', 10, 50), at('b', 40, 50), at('c', 40, 50), at('d', 60, 10)];
const points = [a, b, c, d];

test('the nearest within reach, or nothing', () => {
  expect(nearestPoint(points, { x: 14, y: 52 }, 20)).toBe(a);
  expect(nearestPoint(points, { x: 200, y: 200 }, 20)).toBeNull();
});

test('arrow keys go the way they point, through points that lie on each other, and stop at the end', () => {
  expect(pointBy(points, a, 'ArrowRight')).toBe(b);
  expect(pointBy(points, b, 'ArrowRight')).toBe(c);
  expect(pointBy(points, c, 'ArrowRight')).toBe(d);
  expect(pointBy(points, c, 'ArrowUp')).toBe(b);
  expect(pointBy(points, b, 'ArrowUp')).toBe(d);
  expect(pointBy(points, d, 'ArrowRight')).toBeNull();
  expect(pointBy(points, a, 'Enter')).toBeNull();
});
