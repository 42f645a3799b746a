import { expect, test } from 'vitest';
import { movedHand, placeWords } from './floor-words';

const floor = { speaking: 'dana', hands: ['sam', 'ivan'] };

test('whoever raised a hand is told where they stand', () => {
  expect(placeWords(floor, 'dana')).toBe('You have the floor.');
  expect(placeWords(floor, 'sam')).toBe('You are next.');
  expect(placeWords(floor, 'ivan')).toBe('You are second.');
  expect(placeWords(floor, 'olga')).toBe('');
  expect(placeWords(floor, null)).toBe('');
  const many = { speaking: null, hands: Array.from({ length: 12 }, (_, index) => `seat-${index}`) };
  expect(placeWords(many, 'seat-11')).toBe('You are number 12.');
});

test('a hand moves one place, and none beyond the ends', () => {
  expect(movedHand(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(movedHand(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  expect(movedHand(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  expect(movedHand(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
  expect(movedHand(['a', 'b'], 'never', 1)).toEqual(['a', 'b']);
});
