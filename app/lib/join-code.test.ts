import { expect, test } from 'vitest';
import { cleanCode } from './join-code';

test.each(['K7M2QX', 'k7m2qx', ' k7m 2qx ', 'K7M-2QX'])('%j is read as K7M2QX', (typed) =>
  expect(cleanCode(typed)).toBe('K7M2QX'),
);
