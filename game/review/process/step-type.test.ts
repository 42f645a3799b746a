import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type StepType, stepType } from './step-type';

test.each([
  [1, 1, 'fortunate'],
  [1, 0, 'selfish'],
  [1, -1, 'selfish'],
  [0, 1, 'nice'],
  [0, 0, 'silent'],
  [0, -1, 'unfortunate'],
  [-1, 1, 'concession'],
  [-1, 0, 'concession'],
  [-1, -1, 'unfortunate'],
] as const)('own %i, other %i: %s', (own, other, type) => {
  expect(stepType(own, other)).toBe(type);
  expect(stepType(own * 7, other * 3)).toBe(type);
});

/** The six definitions as the authors write them, each by itself. */
const defined: Readonly<Record<StepType, (own: number, other: number) => boolean>> = {
  fortunate: (own, other) => own > 0 && other > 0,
  selfish: (own, other) => own > 0 && other <= 0,
  concession: (own, other) => own < 0 && other >= 0,
  unfortunate: (own, other) => own <= 0 && other < 0,
  nice: (own, other) => own === 0 && other > 0,
  silent: (own, other) => own === 0 && other === 0,
};

test('the six classes are a partition: every step meets one definition, and it is that of its class', () => {
  const change = fc.integer({ min: -3, max: 3 });
  fc.assert(
    fc.property(change, change, (own, other) => {
      const met = Object.entries(defined).flatMap(([type, holds]) => (holds(own, other) ? [type] : []));
      expect(met).toEqual([stepType(own, other)]);
    }),
  );
});
