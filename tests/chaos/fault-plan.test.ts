import { expect, test } from 'vitest';
import { kindsOn, planFaults as plan } from './fault-plan';

const kinds = kindsOn.postgres;
const planFaults = (seed: string, count: number, apps: number) => plan(seed, count, apps, kinds);

test('the same seed gives the same faults in the same order, another one others', () => {
  expect(planFaults('a', 50, 3)).toEqual(planFaults('a', 50, 3));
  expect(planFaults('a', 50, 3)).not.toEqual(planFaults('b', 50, 3));
  expect(planFaults('a', 50, 3).slice(0, 20)).toEqual(planFaults('a', 20, 3));
});

test('every kind comes as often as every other, and every server has its share', () => {
  const plan = planFaults('a', 10 * kinds.length, 3);
  for (const kind of kinds) expect(plan.filter((fault) => fault.kind === kind)).toHaveLength(10);
  expect(new Set(plan.map(({ app }) => app))).toEqual(new Set([0, 1, 2]));
});
