import { expect, test } from 'vitest';
import { absenceWords } from './absence-words';

test.each([
  ['wait', 3, 'If a head of delegation is away for 3 minutes, the clock waits.'],
  ['go-on', 1, 'If a head of delegation is away for a minute, play goes on without.'],
  ['extend', 5, 'If a head of delegation is away for 5 minutes, the phase is extended by 5 minutes, once.'],
  ['bot', 5, 'If a head of delegation is away for 5 minutes, a bot has the chair until then, and signs nothing.'],
  [
    'stand-in',
    120,
    'If a head of delegation is away for 2 h, somebody of the delegation who is here takes the chair until then.',
  ],
] as const)('%s after %d minutes', (policy, minutes, words) => expect(absenceWords({ policy, minutes })).toBe(words));
