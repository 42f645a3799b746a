import { expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { completeness, readLocale } from './locale';
import { keyOf, pagesOf, textsOf } from './texts';
import { translated } from './translated';

const long = 'A line that is long enough for a mark to leave no room: it has eighty characters';
const duo = duoWith(
  {
    background: 'background.md',
    notes: 'notes.md',
    goals: ['Learn to share with those beyond'],
    precedents: [{ ...duoWith().precedents[0], page: 'old.md' }],
    title: long.slice(0, 80),
  },
  { backgroundText: 'Background', notesText: 'Notes', precedentPages: { 'old-pact': 'The old pact' } },
);

const content = {
  parties: { north: { name: 'Північ', redLines: { 'An open border': 'Відкритий кордон' } }, south: null },
  issues: { water: { name: 'Вода', options: { shared: { name: ' Спільна ' }, metered: { name: null } } } },
};
const { texts, faults } = readLocale(duo, content);
const locale = { language: 'uk', texts, pages: new Map([['briefs/north.md', '# Північ']]) };

test('what a locale says is read by address, and empty places are not translated yet', () => {
  expect(faults).toEqual([]);
  expect([...texts]).toEqual([
    [keyOf(['parties', 'north', 'name']), 'Північ'],
    [keyOf(['parties', 'north', 'redLines', 'An open border']), 'Відкритий кордон'],
    [keyOf(['issues', 'water', 'name']), 'Вода'],
    [keyOf(['issues', 'water', 'options', 'shared', 'name']), 'Спільна'],
  ]);
});

test('a scenario in another language says what it says in the first, and marks what is left', () => {
  const there = translated(duo, locale);
  expect(there.language).toBe('uk');
  expect(there.parties.map(({ name }) => name)).toEqual(['Північ', '[en] South']);
  expect(there.parties[0]?.redLines).toEqual([{ text: 'Відкритий кордон', when: { border: 'open' } }]);
  expect(there.issues.map(({ id, name }) => [id, name])).toEqual([
    ['border', '[en] border'],
    ['water', 'Вода'],
    ['levy', '[en] levy'],
  ]);
  expect(there.briefs).toEqual({ north: '# Північ', south: `[en]\n\n${duo.briefs['south']}` });
  expect(there.sourcesText).toBe(`[en]\n\n${duo.sourcesText}`);
  expect(there.backgroundText).toBe('[en]\n\nBackground');
  expect(there.notesText).toBe('[en]\n\nNotes');
  expect(there.precedentPages).toEqual({ 'old-pact': '[en]\n\nThe old pact' });
});

test('but for the marks and the language, a scenario without translations is the original', () => {
  const plain = { ...duo, title: 'Two Banks' };
  const there = translated(plain, { language: 'uk', texts: new Map(), pages: new Map() });
  const unmarked = JSON.stringify(there).replaceAll('[en] ', '').replaceAll(String.raw`[en]\n\n`, '');
  expect(JSON.parse(unmarked)).toEqual({ ...plain, language: 'uk' });
  expect(JSON.stringify(there).split('[en]')).toHaveLength(textsOf(plain).length + pagesOf(plain).size + 1);
});

test('a mark that has no room takes it from the end of the text', () => {
  const { title } = translated(duo, locale);
  expect(title).toBe('[en] A line that is long enough for a mark to leave no room: it has eighty char…');
  expect(title.length).toBeLessThanOrEqual(80);
});

test('a complete locale leaves nothing marked', () => {
  const all = {
    language: 'uk',
    texts: new Map(textsOf(duo).map(({ address }) => [keyOf(address), 'є'])),
    pages: new Map([...pagesOf(duo).keys()].map((path) => [path, 'є'])),
  };
  expect(JSON.stringify(translated(duo, all))).not.toContain('[en]');
  const count = textsOf(duo).length + pagesOf(duo).size;
  expect(completeness(duo, all)).toEqual({ done: count, all: count });
  expect(completeness(duo, locale)).toEqual({ done: 5, all: count });
});

const found = (value: unknown) => readLocale(duo, value).faults;

test.each<[string, unknown, object]>([
  [
    'an unknown part',
    { partys: {} },
    { path: ['partys'], key: true, message: 'no text of this scenario has the address "partys"', right: 'parties' },
  ],
  [
    'an unknown id',
    { issues: { watter: { name: 'Вода' } } },
    { path: ['issues', 'watter'], key: true, message: expect.stringContaining('"watter"'), right: 'water' },
  ],
  [
    'an id that nothing is like',
    { issues: { fish: { name: 'Риба' } } },
    { path: ['issues', 'fish'], key: true, message: expect.any(String), right: 'one of border, water, levy' },
  ],
  [
    'a field that is no text',
    { parties: { north: { letters: 'П' } } },
    {
      path: ['parties', 'north', 'letters'],
      key: true,
      message: expect.any(String),
      right: 'one of name, interests, redLines',
    },
  ],
  [
    'words that the original no longer has',
    { interactions: { 'water crosses the border at will': 'вода тече вільно' } },
    {
      path: ['interactions', 'water crosses the border at will'],
      key: true,
      message: expect.any(String),
      right: 'water crosses freely',
    },
  ],
  [
    'the beginning of some words',
    { goals: { 'Learn to': 'x' } },
    { path: ['goals', 'Learn to'], key: true, message: expect.any(String), right: 'Learn to share with those beyond' },
  ],
  [
    'a word that every object has',
    { constructor: 'x' },
    { path: ['constructor'], key: true, message: expect.any(String), right: expect.any(String) },
  ],
  [
    'a map for a text',
    { title: { uk: 'Два береги' } },
    {
      path: ['title'],
      message: 'expected a text; found a map',
      right: expect.stringMatching(/^the translation of “A line that.+…”/),
    },
  ],
  [
    'a number for a text',
    { issues: { water: { name: 250 } } },
    {
      path: ['issues', 'water', 'name'],
      message: 'expected a text; found the number 250',
      right: 'the translation of “water”, in quotation marks if need be',
    },
  ],
  [
    'a list for a map',
    { issues: ['Вода'] },
    { path: ['issues'], message: 'expected a map; found a list', right: 'a map with border, water, levy' },
  ],
  [
    'a text for a map',
    { issues: { water: 'Вода' } },
    { path: ['issues', 'water'], message: 'expected a map; found a text', right: 'a map with name, question, options' },
  ],
  [
    'an empty text',
    { issues: { water: { name: '  ' } } },
    {
      path: ['issues', 'water', 'name'],
      message: 'this text is empty',
      right: expect.stringContaining('leave it out'),
    },
  ],
  [
    'a text that has no room',
    { parties: { north: { name: 'Північ'.repeat(7) } } },
    { path: ['parties', 'north', 'name'], message: '42 characters have no room here', right: 'at most 40' },
  ],
  [
    'nothing at all',
    null,
    { path: [], message: 'expected a map; found nothing', right: expect.stringContaining('title') },
  ],
])('%s is refused, and what would be right is said', (_, value, fault) => {
  expect(found(value)).toEqual([fault]);
});

test('all faults at once, and what is good beside them', () => {
  const { texts: good, faults: bad } = readLocale(duo, {
    titel: 'x',
    issues: { water: { name: 7, question: 'Чия вода?' } },
  });
  expect(bad).toHaveLength(2);
  expect(good.size).toBe(1);
});

test('of a great many unknown names the first are told, and how many more there are', () => {
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, k) => [`fish-${k}`, 'x']));
  const faults = found({ issues: many });
  expect(faults).toHaveLength(21);
  expect(faults[20]).toMatchObject({ path: ['issues'], message: 'and 5 more names that are no address of a text' });
});
