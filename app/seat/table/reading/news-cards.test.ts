import { expect, test } from 'vitest';
import type { News } from '../../../../game/session/state';
import { newsCards } from './news-cards';

const told = (inject: string, more: Partial<News> = {}): News => ({
  inject,
  to: 'everyone',
  at: 1,
  round: 0,
  party: null,
  title: `About ${inject}`,
  text: `What happened: ${inject}.`,
  source: 'Invented.',
  change: null,
  ...more,
});
const change = { clauses: [], reservation: 2, delay: 0, round: 0, gates: [] };
const alone = (inject: string): News =>
  told(inject, { party: 'north', title: null, text: 'For you.', source: null, change });

test('one card for an inject, its private part on it, the newest first', () => {
  const cards = newsCards({ news: [told('flood'), alone('flood'), told('drought')] });
  expect(cards.map(({ title }) => title)).toEqual(['About drought', 'About flood']);
  expect(cards[1]).toMatchObject({ text: 'What happened: flood.', own: { text: 'For you.', change } });
  expect(cards[0]?.own).toBeNull();
});

test('what is for one delegation alone is a card of its own', () => {
  expect(newsCards({ news: [alone('rumour')] })).toMatchObject([
    { title: 'For your delegation alone', text: null, source: null, own: { text: 'For you.' } },
  ]);
});
