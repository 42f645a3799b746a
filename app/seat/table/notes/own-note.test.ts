import { expect, test } from 'vitest';
import { answered, isSaved, type NoteHere, told } from './own-note';

const base = { text: 'Ten years.', revision: 1 };
const here: NoteHere = { text: 'Ten years.', base };

test('what another device wrote is taken over where nothing was changed here', () => {
  const stands = { text: 'Fifteen years.', revision: 2 };
  expect(told(here, stands)).toEqual({ text: 'Fifteen years.', base: stands });
  expect(isSaved(told(here, stands))).toBe(true);
});

test('two texts that grew apart are both kept, and what contains the other is enough', () => {
  const changed = { ...here, text: 'Ten years. Ask Dana.' };
  const apart = told(changed, { text: 'Twelve.', revision: 2 });
  expect(apart.text).toContain('Ten years. Ask Dana.');
  expect(apart.text).toContain('Twelve.');
  expect(isSaved(apart)).toBe(false);
  expect(told(changed, { text: 'Ten years.', revision: 2 }).text).toBe('Ten years. Ask Dana.');
  expect(told(changed, { text: 'Ten years. Ask Dana. Today.', revision: 2 }).text).toBe('Ten years. Ask Dana. Today.');
});

test('an old revision changes nothing', () => {
  const changed = { ...here, text: 'Mine.' };
  expect(told(changed, { text: 'Old.', revision: 1 })).toEqual(changed);
});

test('what was kept is the base of what comes next, also if one typed on', () => {
  const typed = { text: 'Ten years. And', base };
  const kept = answered(typed, { text: 'Ten years.', revision: 1 }, { kept: true, revision: 2 });
  expect(kept).toEqual({ text: 'Ten years. And', base: { text: 'Ten years.', revision: 2 } });
  expect(isSaved(kept)).toBe(false);
});

test('a refusal leaves everything as it is, and a conflict brings what stands', () => {
  const typed = { text: 'Mine.', base };
  expect(answered(typed, base, { kept: false, refusal: 'too-many', message: '' })).toEqual(typed);
  const stands = { text: 'Theirs.', revision: 4 };
  expect(answered(typed, base, { kept: false, stands }).base).toEqual(stands);
});
