import { expect, test } from 'vitest';
import type { Branch } from '../../../game/protocol/review';
import { duo } from '../../../tests/support/scenarios';
import { branchWords } from './branch-words';

const branch: Branch = {
  session: 'there',
  title: 'A test: what if',
  from: 'here',
  forkedAt: 1,
  phase: 2,
  stage: 'closed',
  tier: 'partial',
  ofBots: true,
  open: true,
};

test('a branch is told by where it begins, who plays and what came of it', () => {
  expect(branchWords(branch, duo)).toBe('A test: what if · from Last round, talks · bots · a partial agreement');
  const other: Branch = { ...branch, from: null, phase: null, ofBots: false, stage: 'playing', tier: null };
  expect(branchWords(other, duo)).toBe('A test: what if · from the start · people · still played');
});
