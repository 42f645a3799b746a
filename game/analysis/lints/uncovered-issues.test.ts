import { expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { idleParties } from './idle-parties';
import { uncoveredIssues } from './uncovered-issues';

const [pact, letter] = duoWith().instruments;
const variants = [{ id: 'dry', name: 'Dry', summary: 'Only water is open.', hold: { border: 'open', levy: 'low' } }];

test('in the duo every issue can be settled', () => {
  expect(uncoveredIssues(duoWith({ variants }))).toEqual([]);
});

test('instruments that wait for one another settle nothing', () => {
  const waiting = [
    { ...pact, issues: ['border', 'levy'], onlyWith: ['side-letter'] },
    { ...letter, onlyWith: ['pact'] },
  ];
  expect(uncoveredIssues(duoWith({ instruments: waiting })).map(({ path }) => path)).toEqual([
    ['issues', 0, 'id'],
    ['issues', 1, 'id'],
    ['issues', 2, 'id'],
  ]);
  expect(idleParties(duoWith({ instruments: waiting }))).toHaveLength(2);
  expect(uncoveredIssues(duoWith({ instruments: [waiting[0], letter] }))).toEqual([]);
});

test('in a variant that leaves out what others wait for', () => {
  const [first, second, third] = [
    { ...pact, id: 'first', issues: ['water'], onlyWith: ['second', 'third'] },
    { ...pact, id: 'second', issues: ['levy'], onlyWith: ['first'] },
    { ...pact, id: 'third', issues: ['border'] },
  ];
  const open = [{ id: 'open', name: 'Open', summary: 'The border is open.', hold: { border: 'open' } }];
  const scenario = duoWith({ instruments: [first, second, third], delay: undefined, variants: open });
  const fault = (issue: string) => ({
    path: ['variants', 0, 'hold'],
    message: `in variant open, no instrument that can enter into force covers issue ${issue}`,
    right: 'an instrument with it among its issues, which does not wait for one that waits for it',
  });
  expect(uncoveredIssues(scenario)).toEqual([fault('water'), fault('levy')]);
});
