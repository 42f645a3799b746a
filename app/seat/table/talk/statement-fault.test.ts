import { expect, test } from 'vitest';
import { mostCharacters, statementFault } from './statement-fault';

test('a statement has something to say, and not too much of it', () => {
  expect(statementFault('We keep our word.')).toBeNull();
  expect(statementFault(' \n ')).toBe('Write what you want to say first.');
  expect(statementFault('x'.repeat(mostCharacters))).toBeNull();
  expect(statementFault('x'.repeat(mostCharacters + 3))).toMatch(/Shorten it by 3\./);
});
