import { expect, test } from 'vitest';
import { answered, isSaved, type NoteHere, told } from './own-note';

const base = { text: 'Ten years.', revision: 1 };
const here: NoteHere = { text: 'Ten years.', base, sent: null };

test('what another device wrote is taken over where nothing was changed here', () => {
  const stands = { text: 'Fifteen years.', revision: 2 };
  expect(told(here, stands)).toEqual({ text: 'Fifteen years.', base: stands, sent: null });
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
  const typed = { ...here, text: 'Ten years. And', sent: base };
  const kept = answered(typed, { text: 'Ten years.', revision: 1 }, { kept: true, revision: 2 });
  expect(kept).toEqual({ text: 'Ten years. And', base: { text: 'Ten years.', revision: 2 }, sent: null });
  expect(isSaved(kept)).toBe(false);
});

test('a refusal leaves everything as it is, and a conflict brings what stands', () => {
  const typed = { ...here, text: 'Mine.' };
  expect(answered(typed, base, { kept: false, refusal: 'too-many', message: '' })).toEqual(typed);
  const stands = { text: 'Theirs.', revision: 4 };
  expect(answered(typed, base, { kept: false, stands }).base).toEqual(stands);
});

test('an answer that was lost makes no second text of what one changed since', () => {
  const sent = { text: 'Ten years. Ask Dana.', revision: 1 };
  const changed = { ...here, text: 'Twelve years. Ask Dana.', sent };
  const stands = { text: sent.text, revision: 2 };
  const after = { text: 'Twelve years. Ask Dana.', base: stands, sent: null };
  expect(told(changed, stands)).toEqual(after);
  expect(answered(changed, { text: changed.text, revision: 1 }, { kept: false, stands })).toEqual(after);
  expect(told(changed, { text: 'Another.', revision: 2 }).text).toContain('Another.');
});

test('a server that was set back is gone on from, and two long texts are both kept whole', () => {
  const ahead = { ...here, text: 'Ten years. And more.', base: { text: 'Ten years.', revision: 9 } };
  const stands = { text: 'Ten', revision: 4 };
  const back = answered(ahead, { text: ahead.text, revision: 9 }, { kept: false, stands });
  expect(back).toEqual({ text: 'Ten years. And more.', base: stands, sent: null });
  const long = told({ ...here, text: 'a'.repeat(15_000) }, { text: 'b'.repeat(15_000), revision: 2 });
  expect(long.text.startsWith('a'.repeat(15_000))).toBe(true);
  expect(long.text.endsWith('b'.repeat(15_000))).toBe(true);
});
