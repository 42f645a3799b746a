import { describe, expect, test } from 'vitest';
import { type Article, articles, titleOf } from './claim';
import { claims } from './claims';
import { articlesDir, readArticle } from './read-article';
import { shinglesOf, standsIn, straightened } from './shingles';
import shingles from './shingles.json';

const names: readonly Article[] = ['nineteen-forty-five', 'just-security'];

test.each(claims.map((claim) => [titleOf(claim), claim] as const))('the words stand in the article: %s', (_, claim) => {
  expect(claim.quote.split(/\s+/).length).toBeLessThanOrEqual(15);
  expect(standsIn(claim.quote, shingles[claim.article])).toBe(true);
});

test.each(claims.map((claim) => [claim.id, claim] as const))(
  'one word changed in %s is found',
  (_, { quote, article }) => {
    const words = quote.split(' ');
    for (const at of words.keys()) {
      const changed = words.map((word, each) => (each === at ? 'otherwise' : word)).join(' ');
      expect(standsIn(changed, shingles[article])).toBe(false);
    }
  },
);

test('a quote is checked against its own article alone', () => {
  const other = { 'nineteen-forty-five': 'just-security', 'just-security': 'nineteen-forty-five' } as const;
  for (const { quote, article } of claims) expect(standsIn(quote, shingles[other[article]])).toBe(false);
});

test('a match begins at a shingle', () => {
  expect(standsIn('one two three', `0${shinglesOf('one two three')}`)).toBe(false);
  expect(standsIn('one two three', `000${shinglesOf('one two three')}`)).toBe(true);
  expect(() => standsIn('too short', '')).toThrow('too short');
});

test('all the claims are there, each once', () => {
  const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const expected = [...numbers(1, 22), ...numbers(30, 51)].map((number) => `C${String(number).padStart(2, '0')}`);
  expect(claims.map(({ id }) => id).toSorted()).toEqual([...expected, 'C12b'].toSorted());
});

describe.skipIf(!articlesDir)('with the texts at hand (ARTICLES_DIR)', () => {
  test.each(claims.map((claim) => [titleOf(claim), claim] as const))('letter for letter: %s', async (_, claim) => {
    expect(straightened(await readArticle(claim.article))).toContain(claim.quote);
  });

  test.each(names)('the fingerprint of %s is that of its text', async (article) => {
    expect(shingles[article]).toBe(shinglesOf(await readArticle(article)));
    expect(articles[article].file).toMatch(/\.txt$/);
  });
});
