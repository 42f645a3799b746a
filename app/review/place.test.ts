import { expect, test } from 'vitest';
import { fragmentOf, placeOf, sharedFragment } from './place';

test('a moment can be linked: the secret first, then where, through whose eyes and in which part', () => {
  const there = { secret: 's3cret-_', at: 41, eyes: 'party:us', view: 'negotiation' } as const;
  const fragment = fragmentOf(there);
  expect(fragment).toBe('s3cret-_&at=41&as=party:us&view=negotiation');
  expect(placeOf(fragment)).toEqual({ ...there, time: null });
});

test('the example has no secret, and everything at the table is what one need not name', () => {
  expect(fragmentOf({ secret: '', at: 7, eyes: 'control', view: 'table' })).toBe('at=7');
  expect(placeOf('at=7')).toEqual({ secret: '', at: 7, time: null, eyes: null, view: 'table' });
});

test('a bare link stands nowhere yet', () => {
  expect(placeOf('s3cret')).toEqual({ secret: 's3cret', at: null, time: null, eyes: null, view: 'table' });
  expect(placeOf('at=soon&view=nowhere')).toEqual({ secret: '', at: null, time: null, eyes: null, view: 'table' });
});

test('a link for others names the moment by its time, and has no secret in it', () => {
  const fragment = sharedFragment({ time: 1_760_000_000_000, eyes: 'party:us', view: 'table' });
  expect(fragment).toBe('t=1760000000000&as=party:us');
  expect(placeOf(fragment)).toEqual({ secret: '', at: null, time: 1_760_000_000_000, eyes: 'party:us', view: 'table' });
});
