import { expect, test } from 'vitest';
import { stressModel, stressRows, termsOf } from '../../../tests/support/stress-fixture';
import { deterrence } from './deterrence';
import { factorsOf } from './factors';

const names = ['capability', 'will', 'automaticity', 'durability'] as const;
/** The design's figures are rounded to two decimals, and computers round the last digit of a sum. */
const rounding = 0.005 + 1e-9;

test('there are nineteen packages to check against', () => {
  expect(stressRows).toHaveLength(19);
});

test.each(stressRows)('the four factors and their combination of $name are those of the design', ({ terms, given }) => {
  const factors = factorsOf(stressModel, { terms });
  for (const name of names) expect(Math.abs(factors[name] - (given[name] ?? Number.NaN)), name).toBeLessThan(rounding);
  const { combined } = deterrence(factors, 1);
  expect(Math.abs(combined - (given.combined ?? Number.NaN)), 'combined').toBeLessThan(rounding);
});

test('the combination from its parts, worked out by hand', () => {
  const factors = { capability: 0.5, will: 0.4, automaticity: 0.5, durability: 0.5, supply: 1 };
  expect(deterrence(factors, 1).denial).toBeCloseTo(0.3875, 12);
  expect(deterrence(factors, 1).extended).toBeCloseTo(0.1, 12);
  expect(deterrence(factors, 1).combined).toBeCloseTo(0.95 * (1 - 0.6125 * 0.91), 12);
  expect(deterrence(factors, 0.5).extended).toBeCloseTo(0.05, 12);
  expect(deterrence({ ...factors, supply: 0 }, 1).denial).toBeCloseTo(0.275, 12);
});

test('even with every factor at its best a risk is left', () => {
  const best = { capability: 1, will: 1, automaticity: 1, durability: 1, supply: 1 };
  expect(deterrence(best, 1).combined).toBeCloseTo(0.95, 12);
});

test('changes by events add up, and no factor leaves 0 to 1', () => {
  const terms = termsOf('tra');
  const before = factorsOf(stressModel, { terms });
  const after = factorsOf(stressModel, { terms, changes: [{ will: -0.1 }, { will: -0.15, durability: 1 }] });
  expect(after.will).toBeCloseTo(before.will - 0.25, 12);
  expect(after).toMatchObject({ durability: 1, capability: before.capability, automaticity: before.automaticity });
  expect(factorsOf(stressModel, { terms, changes: [{ capability: -1 }] }).capability).toBe(0);
});

test('a factor without tables has no product, and a table counts 0 for what it leaves out', () => {
  const model = {
    ...stressModel,
    capability: { start: 0.2, plus: [], product: [] },
    will: { start: 0.3, plus: [], product: [{ issue: 'form', values: { treaty: 1 } }] },
  };
  expect(factorsOf(model, { terms: termsOf('mdt') })).toMatchObject({ capability: 0.2, will: 1 });
  expect(factorsOf(model, { terms: termsOf('tra') })).toMatchObject({ will: 0.3 });
  expect(factorsOf(model, { terms: {} })).toMatchObject({ will: 0.3, automaticity: 0, durability: 0 });
});
