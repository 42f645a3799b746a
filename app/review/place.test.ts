import { expect, test } from 'vitest';
import { fragmentOf, placeOf } from './place';

test('a moment can be linked: the secret first, then where and through whose eyes', () => {
  const fragment = fragmentOf('s3cret-_', 41, 'party:us');
  expect(fragment).toBe('s3cret-_&at=41&as=party:us');
  expect(placeOf(fragment)).toEqual({ secret: 's3cret-_', at: 41, eyes: 'party:us' });
});

test('the example has no secret, and everything is the eyes one need not name', () => {
  expect(fragmentOf('', 7, 'control')).toBe('at=7');
  expect(placeOf('at=7')).toEqual({ secret: '', at: 7, eyes: null });
});

test('a bare link stands nowhere yet', () => {
  expect(placeOf('s3cret')).toEqual({ secret: 's3cret', at: null, eyes: null });
  expect(placeOf('at=soon')).toEqual({ secret: '', at: null, eyes: null });
});
