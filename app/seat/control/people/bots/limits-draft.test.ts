import { expect, test } from 'vitest';
import { usual } from '../../../../../game/session/instructions';
import { draftOf, instructionsIn, type LimitsDraft, marginWords } from './limits-draft';

const draft = (more: Partial<LimitsDraft> = {}): LimitsDraft => ({ ...draftOf(usual('fair')), ...more });

test('what a bot was told comes back from the form as it was', () => {
  for (const margin of [-200, -3, 0, 7]) {
    const told = { temperament: 'hard', maySign: false, margin, mayCrossRedLines: true } as const;
    expect(instructionsIn(draftOf(told))).toEqual(told);
  }
});

test('points are whole, not negative and at most 200', () => {
  for (const points of ['', '-3', '2.5', 'ten', '201'])
    expect(instructionsIn(draft({ stops: 'below', points })), points).toBeNull();
  expect(instructionsIn(draft({ stops: 'below', points: ' 200 ' }))?.margin).toBe(-200);
  expect(instructionsIn(draft({ stops: 'below', points: '0' }))?.margin).toBe(0);
  expect(instructionsIn(draft({ stops: 'at', points: 'what was typed before' }))?.margin).toBe(0);
});

test('the least score is said, and below the reservation value that it is less than is needed', () => {
  expect(marginWords(draft(), 40)).toBe('It agrees to no score below 40.');
  expect(marginWords(draft({ stops: 'below', points: '50' }), 40)).toBe(
    'It may then agree to less than the delegation needs. It agrees to no score below −10.',
  );
  expect(marginWords(draft({ stops: 'above', points: '5' }), null)).toBe(
    'It then turns down agreements that would be worth while.',
  );
});
