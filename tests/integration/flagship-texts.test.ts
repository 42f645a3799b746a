import { expect, test } from 'vitest';
import { loadFlagship } from '../support/load-flagship';

const { file } = await loadFlagship();
const explanations = file.issues.flatMap(({ options }) => options.map(({ explanation }) => explanation));
const readByAll = [...explanations, file.backgroundText ?? ''];

/** What the two articles name beside their models, as a reader would look for it. */
const named: [what: string, words: RegExp][] = [
  ['the Rio Pact', /Rio Pact/],
  ['SEATO', /SEATO/],
  ['ANZUS', /ANZUS/],
  ['the treaty with Japan', /treat[^.]*Japan/],
  ['the treaty with South Korea', /treat[^.]*Korea/],
  ['the treaty with the Philippines', /treat[^.]*Philippines/],
  ['the Six Assurances', /Six Assurances/],
  ['major non-NATO ally status', /major non-NATO ally/],
  ['the Crimea Declaration', /Crimea Declaration/],
  ['European peacekeepers', /European peacekeep/],
  ['strategic ambiguity', /[Ss]trategic ambiguity/],
  ['PURL', /Prioritised\s+Ukraine Requirements List/],
];

test.each(named)('%s has its place in an option or in the background paper', (_, words) => {
  expect(readByAll.filter((text) => words.test(text.replace(/\s+/g, ' ')))).not.toEqual([]);
});

/** Every model of the two articles, with the precedents that stand for it. */
const models: [model: string, precedents: string[]][] = [
  ['mutual defence treaty', ['mdt']],
  ['Taiwan Relations Act', ['tra', 'tra-plus']],
  ['Israeli qualitative edge', ['qme']],
  ['NATO Article 5', ['nato5', 'hollownato']],
  ['Budapest Memorandum', ['budapest94']],
  ['bilateral agreement of 2024', ['bsa2024']],
  ['G7 declaration', ['g7-2023']],
  ['Stand with Ukraine Act', ['swua']],
  ['PURL purchases', ['purl']],
  ['European force with and without US backstop', ['eubacked', 'eulite']],
  ['strong national forces', ['porcupine']],
  ['terms of 15 and 50 years', ['plan20', 'plan20-50']],
];

test.each(models)('the model "%s" can be loaded as a draft', (_, precedents) => {
  const ids = file.precedents.map(({ id }) => id);
  expect(precedents.filter((id) => !ids.includes(id))).toEqual([]);
});

const pages = file.precedents.map(({ id, name }) => [id, name, file.precedentPages[id] ?? ''] as const);
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

test.each(pages)('precedent %s has a page of its own, in the order of all pages', (_id, name, page) => {
  expect(page.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    `# ${name}`,
    '## What it is',
    '## What it promises',
    '## How it is entered here',
    '## At home',
  ]);
  const body = page.replaceAll(/^#.*$/gm, '');
  expect(wordsOf(body)).toBeGreaterThanOrEqual(120);
  expect(wordsOf(body)).toBeLessThanOrEqual(220);
  expect(page).toMatch(/\b(19|20)\d\d\b|made for this\s+exercise|thought experiment/);
});

test.each(pages)('the page of %s quotes at most fifteen words at a time', (_id, _name, page) => {
  const quotes = [...page.replace(/\s+/g, ' ').matchAll(/"([^"]+)"/g)].map(([, quote = '']) => quote);
  expect(quotes.filter((quote) => wordsOf(quote) > 15)).toEqual([]);
});

test('every gate says where it comes from', () => {
  expect(file.gates.filter(({ source }) => !source).map(({ id }) => id)).toEqual([]);
});

test('each delegation has a brief of its own in the same order, and none says who is right', () => {
  const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('## '));
  const texts = Object.values(file.briefs);
  expect(texts).toHaveLength(file.parties.length);
  const [first = ''] = texts;
  for (const text of texts) {
    expect(headings(text)).toEqual(headings(first));
    expect(wordsOf(text)).toBeGreaterThanOrEqual(600);
    expect(wordsOf(text)).toBeLessThanOrEqual(900);
    expect(text).toMatch(/does\s+not\s+say\s+that\s+they\s+are\s+right/);
  }
});
