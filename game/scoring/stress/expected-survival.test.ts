import { expect, test } from 'vitest';
import { stressModel, termsOf } from '../../../tests/support/stress-fixture';
import { StressModel } from '../../scenario/stress-model';
import { expectedSurvival } from './expected-survival';

/** Hazard .2 a year under the pact and .4 without it, doubled by a shock in every other year; even odds at elections. */
const pact = StressModel.parse({
  capability: {},
  will: {},
  automaticity: {},
  durability: { start: 0.5 },
  supply: {},
  temptation: [{ when: { pact: 'none' }, add: 1 }],
  lapsesTo: { pact: 'none' },
  years: 4,
  electionEvery: 2,
  hazard: { base: 0.2, steepness: 0 },
  shock: { chance: 0.5, factor: 2 },
  reliability: [
    { name: 'one', value: 1, source: 'none' },
    { name: 'half', value: 0.5, source: 'none' },
  ],
  sources: ['worked out by hand'],
});
const survival = (model: StressModel, terms = { pact: 'signed' }) =>
  expectedSurvival(model, { terms, reliability: 1 }).map((share) => Math.round(share * 1e9) / 1e9);

test('the expectation, worked out by hand', () => {
  // Two years at .7, an election that halves it, two years at .7 and .4.
  expect(survival(pact)).toEqual([1, 0.7, 0.49, 0.2695, 0.15925]);
});

test('what has lapsed from the start goes on at its own hazard', () => {
  expect(survival(pact, { pact: 'none' })).toEqual([1, 0.4, 0.16, 0.064, 0.0256]);
});

test('a hazard is cut to 1 with and without a shock', () => {
  const shocking = { ...pact, shock: { chance: 0.5, factor: 10 } };
  expect(survival(shocking)[1]).toBe(0.4);
  expect(survival({ ...pact, hazard: { base: 1, steepness: 0 } }, { pact: 'none' })[1]).toBe(0);
});

test('temptation below -1 takes away all hazard and adds no peace', () => {
  const temptation = [
    { when: { pact: 'signed' }, add: -1 },
    { when: { pact: 'signed' }, add: -1 },
  ];
  expect(survival({ ...pact, temptation }).slice(0, 3)).toEqual([1, 1, 1]);
});

test('deterrence lowers the hazard exponentially', () => {
  const calm = { ...pact, shock: { chance: 0, factor: 1 }, hazard: { base: 0.2, steepness: 5 } };
  // Durability only, and nothing to deter with: no deterrence.
  expect(survival(calm)[1]).toBe(0.8);
  const armed = { ...calm, capability: { start: 1, plus: [], product: [] } };
  // Denial .55: supply adds nothing, as it starts at 0.
  expect(survival(armed)[1]).toBeCloseTo(1 - 0.2 * Math.exp(-5 * 0.95 * 0.55), 8);
});

test('what events change holds after a lapse too', () => {
  const lost = expectedSurvival(stressModel, {
    terms: termsOf('mdt'),
    reliability: 0.41,
    changes: [{ durability: -1 }],
  });
  const weaker = [{ durability: -1, capability: -0.1 }];
  const both = expectedSurvival(stressModel, { terms: termsOf('mdt'), reliability: 0.41, changes: weaker });
  expect((both[6] ?? 1) / (both[5] ?? 1)).toBeLessThan((lost[6] ?? 0) / (lost[5] ?? 1));
});
