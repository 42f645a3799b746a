import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandPath, linePath, spread } from './survival-chart';

test('a curve runs from the top left to where it ends, the band back along the lower one', () => {
  expect(linePath([1, 0.5, 0.25])).toBe('M0,0L50,50L100,75');
  expect(bandPath([1, 0.8], [1, 0.6])).toBe('M0,0L100,20L100,40L0,0Z');
});

test('labels that have room stay where they ask to be', () => {
  expect(spread([10, 60, 120], 40, 200)).toEqual([10, 60, 120]);
});

test('labels that would cover each other are moved apart, those beyond the end moved in', () => {
  expect(spread([100, 100, 100], 30, 200)).toEqual([100, 130, 160]);
  expect(spread([190, 195, 199], 30, 200)).toEqual([140, 170, 200]);
  expect(spread([-20, 5], 30, 200)).toEqual([0, 30]);
});

test('however they ask, labels keep their order, their distance where there is room, and the box', () => {
  const places = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(places, (asked) => {
      const height = 40;
      const end = 180;
      const gap = Math.min(height, asked.length > 1 ? end / (asked.length - 1) : height);
      const placed = spread(asked, height, end);
      const sorted = [...placed].sort((a, b) => a - b);
      expect(sorted[0]).toBeGreaterThanOrEqual(-1e-9);
      expect(sorted.at(-1)).toBeLessThanOrEqual(end);
      for (let index = 1; index < sorted.length; index++)
        expect((sorted[index] ?? 0) - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-9);
      for (const [a, from] of asked.entries())
        for (const [b, to] of asked.entries())
          if (from < to) expect(placed[a] ?? 0).toBeLessThanOrEqual(placed[b] ?? 0);
    }),
  );
});
