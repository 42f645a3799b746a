import { expect, test } from 'vitest';
import { drawOf } from './draw';

const draws = Array.from({ length: 20_000 }, (_, index) => drawOf(`seed ${index}`, 'gate senate guarantee 7'));

test('draws lie in [0, 1) and are spread evenly', () => {
  const counts = new Array<number>(10).fill(0);
  for (const draw of draws) {
    expect(draw >= 0 && draw < 1).toBe(true);
    const bin = Math.floor(draw * 10);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  // 2,000 expected in each of ten; the standard deviation is 42.
  for (const count of counts) expect(Math.abs(count - 2_000)).toBeLessThan(200);
});

test('a draw depends on the seed and on what is drawn for, and on nothing else', () => {
  expect(drawOf('a', 'x')).toBe(drawOf('a', 'x'));
  expect(drawOf('a', 'x')).not.toBe(drawOf('b', 'x'));
  expect(drawOf('a', 'x')).not.toBe(drawOf('a', 'y'));
});
