import { expect, test } from 'vitest';
import { stepsOf } from './time-steps';

test('the line rises by one session of all at each time, and never comes to all where some did not', () => {
  const line = stepsOf(
    { times: [10, 30], of: 4 },
    50,
    (ms) => ms,
    (share) => share * 100,
  );
  expect(line).toBe('M0 0H10V25H30V50H50');
});
