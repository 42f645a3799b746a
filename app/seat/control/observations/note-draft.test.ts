import { expect, test } from 'vitest';
import type { Pin } from '../../../../game/session/observation';
import { blankNote, noteFault, pinnedBack, pinnedTo } from './note-draft';

const maya: Pin = { to: 'seat', seat: 'maya' };
const pact: Pin = { to: 'proposal', proposal: 'pact' };
const typed = { ...blankNote, text: 'Hesitates', goals: [1], pin: maya };

test('a new note is pinned to what it is asked for, and carries nothing over', () => {
  expect(pinnedTo({ ...blankNote, text: '  ', goals: [2], pin: maya }, pact)).toEqual({ ...blankNote, pin: pact });
});

test('half typed, it is pinned anew, stays known for what it was, and can be pinned back', () => {
  const moved = pinnedTo(typed, pact);
  expect(moved).toEqual({ ...typed, pin: pact, begun: maya });
  expect(pinnedTo(moved, { to: 'event', position: 3 }).begun).toEqual(maya);
  expect(pinnedTo(moved, maya)).toEqual(typed);
  expect(pinnedBack(moved)).toEqual(typed);
  expect(pinnedBack(typed)).toBe(typed);
});

test('asked for without a place, a half-typed note stays where it is pinned', () => {
  expect(pinnedTo(typed, { to: 'moment' })).toBe(typed);
  expect(pinnedTo(typed, { ...maya })).toBe(typed);
});

test('a note that is too long says by how much', () => {
  expect(noteFault('a'.repeat(4_000))).toBeNull();
  expect(noteFault('a'.repeat(4_001))).toContain('4001 of 4000');
});
