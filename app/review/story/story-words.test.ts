import { expect, test } from 'vitest';
import type { StoryMoment } from '../../../game/review/key-moments/story-of';
import { momentOf } from './moment-draft';
import { countWords, zoneWords } from './story-words';

const words = { title: 'A title', text: 'A text.' };
const moment = (added: boolean): StoryMoment => ({
  ...words,
  ...{ key: 'k', position: 1, at: 1, parties: [], first: words, reworded: false, hidden: false, added },
});
const told = (...added: readonly boolean[]) => countWords({ told: added.map(moment), more: [], hidden: [] });

test('how many moments there are, and who found them', () => {
  expect(told()).toBe('No rule finds a moment at which it turned.');
  expect(told(false)).toBe('One moment, found by rule.');
  expect(told(...new Array<boolean>(9).fill(false))).toBe('Nine moments, found by rule.');
  expect(told(false, true)).toBe('Two moments, 1 of them added by hand.');
  expect(told(true)).toBe('One moment, added by hand.');
  expect(told(...new Array<boolean>(13).fill(false))).toBe('13 moments, found by rule.');
});

test('what the list does not tell of the zone is said, and why', () => {
  const held = { figures: null, busy: false, problem: null };
  expect(zoneWords({ ...held, busy: true })).toMatch(/still being counted/);
  expect(zoneWords({ ...held, problem: 'The server is busy.' })).toMatch(/is not told\. The server is busy\.$/);
  expect(zoneWords({ ...held, figures: { value: null, zone: null } })).toMatch(/too large/);
  const course = { opening: 1, turns: [] };
  expect(zoneWords({ ...held, figures: { value: null, zone: { here: course, start: course } } })).toBe('');
});

test('a moment lacks its title, then its words', () => {
  const draft = { title: ' ', text: '', when: 5 };
  expect(momentOf(draft)).toEqual({ value: null, missing: 'Give it a title.' });
  expect(momentOf({ ...draft, title: 'A' })).toEqual({ value: null, missing: 'Say in a sentence why it mattered.' });
  expect(momentOf({ ...draft, title: ' A ', text: ' B ' }).value).toEqual({ title: 'A', text: 'B', when: 5 });
  expect(momentOf({ ...draft, title: 'A', text: 'b'.repeat(1_001) }).missing).toMatch(/^At most 1000 characters/);
});
