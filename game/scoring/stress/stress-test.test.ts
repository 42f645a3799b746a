import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stressModel, stressOptions, termsOf } from '../../../tests/support/stress-fixture';
import type { StressChange } from '../../scenario/stress-model';
import { expectedSurvival } from './expected-survival';
import { stressTest } from './stress-test';

const terms = fc.record(
  Object.fromEntries(Object.entries(stressOptions).map(([issue, options]) => [issue, fc.constantFrom(...options)])),
);
const share = fc.double({ min: -1, max: 1, noNaN: true });
const changes = fc.array(
  fc.record({ capability: share, will: share, automaticity: share, durability: share }, { requiredKeys: [] }),
  { maxLength: 2 },
);
const seed = fc.string();
const years = Array.from({ length: stressModel.years + 1 }, (_, year) => year);

/** Every curve of a stress test, the middle one last. */
const curvesOf = (test: ReturnType<typeof stressTest>) => [
  ...test.curves.map(({ survival }) => survival),
  test.middle.survival,
];
const below = (low: readonly number[], high: readonly number[]) =>
  years.every((year) => (low[year] ?? Number.NaN) <= (high[year] ?? Number.NaN) + 1e-12);

describe('the simulation', () => {
  test.each(['mdt', 'tra', 'porcupine', 'budapest94', 'plan28', 'istanbul22', 'hollownato'])(
    'of %s comes to its expectation within .015 in 20,000 runs',
    (name) => {
      const { curves } = stressTest(stressModel, { terms: termsOf(name), seed: 'fixed', runs: 20_000 });
      for (const { reliability, survival } of curves) {
        const expected = expectedSurvival(stressModel, { terms: termsOf(name), reliability });
        expect(survival).toHaveLength(expected.length);
        // More than four standard errors: at most .0036 each.
        for (const year of years) expect(Math.abs((survival[year] ?? 9) - (expected[year] ?? -9))).toBeLessThan(0.015);
      }
    },
  );

  test('answers the same to the same seed, and otherwise to another', () => {
    const of = (seed: string) => stressTest(stressModel, { terms: termsOf('tra'), seed, runs: 500 });
    expect(of('a')).toEqual(of('a'));
    expect(curvesOf(of('b'))).not.toEqual(curvesOf(of('a')));
  });

  test('gives shares that start at 1, never rise, and are lower the less promises are kept', () => {
    fc.assert(
      fc.property(terms, changes, seed, (terms, changes, seed) => {
        const result = stressTest(stressModel, { terms, changes, seed, runs: 40 });
        for (const curve of curvesOf(result)) {
          expect(curve).toHaveLength(years.length);
          expect(curve[0]).toBe(1);
          for (const share of curve) expect(share >= 0 && share <= 1).toBe(true);
          expect(curve.every((share, year) => year === 0 || share <= (curve[year - 1] ?? 0))).toBe(true);
        }
        const [hopeful = [], middle = [], least = []] = curvesOf(result);
        expect(below(middle, hopeful) && below(least, middle)).toBe(true);
      }),
    );
  });
});

describe('more never lowers the curve, run by run and in expectation:', () => {
  const factor = fc.constantFrom<keyof StressChange>('capability', 'will', 'automaticity', 'durability');
  const more = fc.double({ min: 0, max: 1, noNaN: true });

  test('of any factor', () => {
    fc.assert(
      fc.property(terms, changes, factor, more, seed, (terms, changes, factor, more, seed) => {
        const raised = [...changes, { [factor]: more }];
        const before = curvesOf(stressTest(stressModel, { terms, changes, seed, runs: 40 }));
        const after = curvesOf(stressTest(stressModel, { terms, changes: raised, seed, runs: 40 }));
        expect(before.every((curve, setting) => below(curve, after[setting] ?? []))).toBe(true);
        const expected = (changes: readonly StressChange[]) =>
          expectedSurvival(stressModel, { terms, changes, reliability: 0.41 });
        expect(below(expected(changes), expected(raised))).toBe(true);
      }),
    );
  });

  test.each(['forcecap', 'arms', 'form', 'duration', 'backstop', 'euforce', 'response'] as const)(
    'of the next option on %s',
    (issue) => {
      const step = fc.integer({ min: 1, max: stressOptions[issue].length - 1 });
      fc.assert(
        fc.property(terms, step, seed, (terms, step, seed) => {
          const at = (option: string | undefined) =>
            curvesOf(stressTest(stressModel, { terms: { ...terms, [issue]: option ?? '' }, seed, runs: 40 }));
          const higher = at(stressOptions[issue][step]);
          expect(at(stressOptions[issue][step - 1]).every((curve, n) => below(curve, higher[n] ?? []))).toBe(true);
        }),
      );
    },
  );

  test('of what a lapse takes away', () => {
    fc.assert(
      fc.property(terms, changes, (terms, changes) => {
        const lapsed = { ...terms, ...stressModel.lapsesTo };
        const of = (terms: Record<string, string>) =>
          expectedSurvival(stressModel, { terms, changes, reliability: 0.41 });
        expect(below(of(lapsed), of(terms))).toBe(true);
      }),
    );
  });
});

test('the curves come from the most hopeful setting to the least, whatever their order, around one in the middle', () => {
  const [high, middle, low] = stressModel.reliability;
  if (!high || !middle || !low) throw new Error('three settings');
  const shuffled = { ...stressModel, reliability: [low, high, middle] };
  const { curves, ...result } = stressTest(shuffled, { terms: termsOf('mdt'), seed: 's', runs: 300 });
  expect(curves.map(({ reliability }) => reliability)).toEqual([0.75, 0.41, 0.22]);
  expect(curves.map(({ source }) => source)).toEqual([high.source, middle.source, low.source]);
  expect(result.middle).toEqual({ reliability: 0.41, survival: curves[1]?.survival });
  expect(result.combined).toBeGreaterThan(curves[0]?.deterrence.combined ?? 1);
});

test('between two settings the middle is their mean', () => {
  const two = { ...stressModel, reliability: stressModel.reliability.filter(({ value }) => value !== 0.41) };
  const { middle } = stressTest(two, { terms: termsOf('mdt'), seed: 's', runs: 20_000 });
  expect(middle.reliability).toBeCloseTo(0.485, 12);
  const expected = expectedSurvival(stressModel, { terms: termsOf('mdt'), reliability: 0.485 });
  expect(Math.abs((middle.survival.at(-1) ?? 9) - (expected.at(-1) ?? -9))).toBeLessThan(0.015);
});
