import { expect, test } from 'vitest';
import { cleanCode } from './join-code';

test.each(['K7M29QXA', 'k7m29qxa', ' k7m2 9qxa ', 'K7M2-9QXA'])('%j is read as K7M29QXA', (typed) =>
  expect(cleanCode(typed)).toBe('K7M29QXA'),
);
