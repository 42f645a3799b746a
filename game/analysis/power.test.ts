import { expect, test } from 'vitest';
import type { Rule } from '../scenario/signature-rule';
import { powerUnder } from './power';

const council = ['a', 'b', 'c', 'd', 'e'];
const rounded = (rule: Rule) =>
  powerUnder(rule).map(({ party, shapleyShubik, banzhaf }) => [
    party,
    Number(shapleyShubik.toFixed(4)),
    Number(banzhaf.toFixed(4)),
  ]);

test.each<[string, Rule, (string | number)[][]]>([
  ['one signature', 'a', [['a', 1, 1]]],
  [
    'all of two',
    { all: ['a', 'b'] },
    [
      ['a', 0.5, 0.5],
      ['b', 0.5, 0.5],
    ],
  ],
  [
    'two of three',
    { atLeast: 2, of: ['a', 'b', 'c'] },
    [
      ['a', 0.3333, 0.5],
      ['b', 0.3333, 0.5],
      ['c', 0.3333, 0.5],
    ],
  ],
  // The veto is pivotal in 4 of the 6 orders, and for 3 of the 4 choices of the others.
  [
    'a veto and one of two',
    { all: ['a', { any: ['b', 'c'] }] },
    [
      ['a', 0.6667, 0.75],
      ['b', 0.1667, 0.25],
      ['c', 0.1667, 0.25],
    ],
  ],
])('formal power under %s', (_, rule, expected) => {
  expect(rounded(rule)).toEqual(expected);
});

test('the Shapley–Shubik shares of any rule that can be met add up to one', () => {
  const rule: Rule = { all: ['a', { atLeast: 3, of: council }] };
  expect(powerUnder(rule).reduce((sum, { shapleyShubik }) => sum + shapleyShubik, 0)).toBeCloseTo(1, 12);
});
