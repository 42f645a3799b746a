import { expect, test } from 'vitest';
import { gateWays } from './gate-ways';

test('a vote is counted by its support, and drawn only where the scenario gives it a chance', () => {
  expect(gateWays({}, { support: 55, threshold: 60 })).toEqual([
    { how: 'rule', verb: 'Count the support', would: '55 of the 60 needed: it fails.' },
  ]);
  const [rule, draw] = gateWays({ slope: 0.1 }, { support: 60, threshold: 60 });
  expect(rule?.would).toBe('60 of the 60 needed: it passes.');
  expect(draw).toMatchObject({ how: 'draw', would: 'A draw weighted by support: 50 in 100 to pass.' });
});
