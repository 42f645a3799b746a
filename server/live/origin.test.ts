import { expect, test } from 'vitest';
import { sameOrigin } from './origin';

const from = (origin: string | undefined, publicUrl?: string) =>
  sameOrigin({ headers: { host: 'localhost:3000', ...(origin === undefined ? {} : { origin }) } }, publicUrl);

test.each([
  [undefined, undefined, true],
  ['http://localhost:3000', undefined, true],
  ['https://localhost:3000', undefined, true],
  ['http://localhost:3001', undefined, false],
  ['http://localhost', undefined, false],
  ['https://elsewhere.example', undefined, false],
  ['null', undefined, false],
  ['', undefined, false],
  ['https://parley.example', 'https://parley.example', true],
  ['https://parley.example.evil', 'https://parley.example', false],
])('a page at %s, public address %s: %s', (origin, publicUrl, allowed) => {
  expect(from(origin, publicUrl)).toBe(allowed);
});
