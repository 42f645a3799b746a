import { expect, test } from 'vitest';
import { publicScenario } from '../../../../game/scenario/publish';
import { duo } from '../../../../tests/support/scenarios';
import { actWords } from './promise-words';

const act = { position: 9, proposal: 'p', issue: 'water', named: 'shared', agreed: 'shared', lapsed: false };

test.each([
  [act, 'N-S-1, which its author signed, settled water as named: shared.'],
  [
    { ...act, agreed: 'metered' },
    'N-S-1, which its author signed, settled water otherwise: metered, where shared was named.',
  ],
  [
    { ...act, proposal: 'unknown', lapsed: true },
    'An agreement, which its author signed, settled water as named: shared. It fell out of force later.',
  ],
])('what an agreement says of a promise, case %#', (each, words) =>
  expect(actWords(publicScenario(duo), each, new Map([['p', 'N-S-1']]))).toBe(words),
);
