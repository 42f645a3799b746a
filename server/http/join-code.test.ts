import { expect, test } from 'vitest';
import { freshJoinCode, joinCodeFrom } from './join-code';

test('eight letters that nobody mixes up', () => {
  const codes = Array.from({ length: 2_000 }, freshJoinCode);
  expect(codes.filter((code) => !/^[2-9ABCDEFGHJKMNPQRSTUVWXYZ]{8}$/.test(code))).toEqual([]);
  expect(new Set(codes.join('')).size).toBe(31);
});

test('a code is read as people type it', () => {
  expect(joinCodeFrom(' k7m2-9q xa')).toBe('K7M29QXA');
});
