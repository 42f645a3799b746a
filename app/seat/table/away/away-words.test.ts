import { expect, test } from 'vitest';
import type { DoneFor } from '../../../../game/review/done-for';
import { timeOfDay } from '../../../lib/span-words';
import { awayTitle, stintWords, sumWords, whoWords } from './away-words';

const bot = { seat: 'bot-', name: 'Bot', bot: true, from: 0, to: 600_000 };
const fay = { seat: 'fay-', name: 'Fay', bot: false, from: 600_000, to: 660_000 };
const done = (more: Partial<DoneFor> = {}): DoneFor => ({
  ...{ stints: [bot], until: 600_000, away: true, acts: [], signed: [] },
  ...more,
});

test('who stood in is named, and a bot as a bot', () => {
  expect(stintWords(bot)).toBe(`A bot stood in for you from ${timeOfDay(0)} to ${timeOfDay(600_000)}.`);
  expect(stintWords(fay)).toMatch(/^Fay stood in for you/);
  expect(whoWords(done({ stints: [bot, fay, bot] }))).toBe('a bot and Fay stood in');
});

test('what it comes to is counted', () => {
  expect(sumWords(done(), 0)).toBe('did nothing for you · nothing signed in your name');
  const signed = [{ proposal: 'p', version: 1, inForce: true }];
  expect(sumWords(done({ signed }), 2)).toBe('did nothing for you · 1 signed in your name · 2 wait for your answer');
  expect(sumWords(done(), 1)).toMatch(/1 waits for your answer$/);
});

test('who had never sat there was not away', () => {
  expect([awayTitle(done()), awayTitle(done({ away: false }))]).toEqual(['While you were away', 'Before you sat down']);
});
