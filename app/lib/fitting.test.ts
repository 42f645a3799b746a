import { expect, test } from 'vitest';
import { fitting } from './fitting';

const widths = [40, 40, 40, 40];
const row = { widths, kept: 0, gap: 10, more: 30 };

test('where all have room, all are shown, and nothing is kept free for a way to more', () => {
  expect(fitting({ ...row, room: 190 })).toEqual([0, 1, 2, 3]);
});

test('where one has not, the first ones are shown with room for the way to the rest', () => {
  expect(fitting({ ...row, room: 189 })).toEqual([0, 1, 2]);
  expect(fitting({ ...row, room: 179 })).toEqual([0, 1]);
});

test('the chosen one is shown in any case, in its place and in the place of another', () => {
  expect(fitting({ ...row, kept: 3, room: 189 })).toEqual([0, 1, 3]);
  expect(fitting({ ...row, kept: 3, room: 20 })).toEqual([3]);
});

test('a row of nothing shows nothing', () => {
  expect(fitting({ ...row, widths: [], kept: -1, room: 0 })).toEqual([]);
});
