import { expect, test } from 'vitest';
import type { StepType } from './step-type';
import { classOf, type Step } from './steps-of';
import { talliesOf, tallyOf } from './tallies-of';

const stepOf = (party: string, own: number, changes: readonly number[], towards: readonly StepType[]): Step => ({
  party,
  from: 1,
  to: 2,
  at: 0,
  audience: 'everyone',
  changes,
  drift: [],
  ...classOf(changes, own),
  towards: ['a', 'b', 'c']
    .toSpliced(own, 1)
    .flatMap((other, index) => (towards[index] ? [{ party: other, change: 0, type: towards[index] }] : [])),
});

test('sensitivity: heeding over heedless; none of the latter, none to divide by', () => {
  expect(tallyOf(['fortunate', 'nice', 'concession', 'selfish', 'silent'])).toEqual({
    steps: 5,
    counts: { fortunate: 1, nice: 1, concession: 1, selfish: 1, unfortunate: 0, silent: 1 },
    sensitivity: 1.5,
  });
  expect(tallyOf(['unfortunate', 'unfortunate'])).toMatchObject({ sensitivity: 0, counts: { unfortunate: 2 } });
  expect(tallyOf(['nice'])).toMatchObject({ steps: 1, sensitivity: null, counts: { nice: 1 } });
  expect(tallyOf([])).toMatchObject({ steps: 0, sensitivity: null });
});

test('each party by itself, as a whole and towards each other one', () => {
  const steps = [
    stepOf('a', 0, [-2, 3, -1], ['concession', 'unfortunate']),
    stepOf('b', 1, [1, 0, 0], ['nice', 'silent']),
    stepOf('a', 0, [2, 1, 1], ['fortunate', 'fortunate']),
  ];
  const [a, b, c] = talliesOf(['a', 'b', 'c'], steps);
  expect(a).toMatchObject({ party: 'a', steps: 2, counts: { concession: 1, fortunate: 1 }, sensitivity: null });
  expect(a?.towards.map(({ party, sensitivity }) => [party, sensitivity])).toEqual([
    ['b', null],
    ['c', 1],
  ]);
  expect(b?.towards.map(({ party, counts }) => [party, counts.nice, counts.silent])).toEqual([
    ['a', 1, 0],
    ['c', 0, 1],
  ]);
  expect(c).toMatchObject({ party: 'c', steps: 0, sensitivity: null });
});
