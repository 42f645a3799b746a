import { expect, test } from 'vitest';
import { campusFault } from './campus-fault';
import { nextPage } from './next-page';

test('whoever is signed in goes on to a page of ours, and to no other address', () => {
  expect(nextPage('/sessions')).toBe('/sessions');
  expect(nextPage('/admin')).toBe('/admin');
  for (const asked of ['', 'https://evil.example', '//evil.example', '/api/sessions'])
    expect(nextPage(asked)).toBe('/host');
});

test('whoever comes back from elsewhere without an account is told what to do', () => {
  expect(campusFault('')).toBeNull();
  expect(campusFault('?error=account_not_linked')).toContain('join the two');
  expect(campusFault('?error=unable_to_create_user')).toContain('invitation');
  expect(campusFault('?error=<b>')).toMatch(/^Signing in there did not work/);
});
