import { expect, test } from 'vitest';
import type { Appraisal } from '../../game/analysis/question';
import { preferredPackages } from './preferred-packages';

const parties = ['north', 'south'].map((id) => ({
  ...{ id, name: id === 'north' ? 'North' : 'South', letters: id },
  ...{ shape: 'circle' as const, colour: { light: '#000000', dark: '#ffffff' } },
}));
const found = (...scores: number[]) => ({ scores, many: 1, terms: { of: scores.join('-') } });
const appraisal: Appraisal = {
  ...{ terms: {}, scores: [10, 10], contradictions: [], crossed: [], gates: [], rational: [true, true] },
  ...{ onFrontier: false, share: [0, 0], blocks: null, inCore: null },
  left: {
    ...{ joint: 9, each: 2, distance: 4, best: found(18, 11), even: found(12, 14) },
    byParty: [
      { party: 'north', gain: 8, package: found(18, 11) },
      { party: 'south', gain: 4, package: found(12, 14) },
    ],
  },
};

test('the best for all, and the best for one, each with what more it gives every party', () => {
  expect(preferredPackages({ parties }, appraisal)).toEqual({
    forAll: [
      { names: ['Best for all together: 9 points more'], gains: [8, 1], terms: { of: '18-11' } },
      {
        names: ['Best for whoever gains least: at least 2 more for each'],
        gains: [2, 4],
        terms: { of: '12-14' },
      },
    ],
    forOne: [
      { names: ['Best for North: 8 more'], gains: [8, 1], terms: { of: '18-11' } },
      { names: ['Best for South: 4 more'], gains: [2, 4], terms: { of: '12-14' } },
    ],
  });
});

test('a package that is best in two ways is told once; nothing is best for whom nothing is more', () => {
  const { left } = appraisal;
  const same = left && {
    ...{ ...left, even: left.best },
    byParty: left.byParty.map((each) => ({ ...each, gain: each.party === 'south' ? 0 : each.gain })),
  };
  const { forAll, forOne } = preferredPackages({ parties }, { ...appraisal, left: same });
  expect(forAll.map(({ names }) => names.length)).toEqual([2]);
  expect(forOne.map(({ names }) => names)).toEqual([['Best for North: 8 more']]);
});

test('where nobody could gain without another the rule of whoever gains least chooses nothing', () => {
  const { left } = appraisal;
  const without = left && { ...left, each: 0, even: left.best };
  const { forAll } = preferredPackages({ parties }, { ...appraisal, left: without });
  expect(forAll.map(({ names }) => names.length)).toEqual([1]);
  expect(preferredPackages({ parties }, { ...appraisal, left: null })).toEqual({ forAll: [], forOne: [] });
});
