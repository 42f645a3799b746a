import { expect, test } from 'vitest';
import { z } from 'zod';
import { duoWith } from '../../../tests/support/duo-with';
import { line } from '../fields';
import { keyOf, pagesOf, textsOf } from './texts';
import { walkTexts } from './walk-texts';

const duo = duoWith({
  context: 'Long ago.',
  background: 'background.md',
  notes: 'notes.md',
  goals: ['Learn to share'],
  questions: [{ id: 'asked', text: 'Was the levy low?', when: { tabled: { levy: 'low' } } }],
  injects: [
    {
      id: 'flood',
      title: 'Flood',
      release: { at: { round: 'first', phase: 'talks' } },
      to: ['north'],
      text: 'Water rises.',
      texts: { south: 'Your mills stand still.' },
      effects: { points: [{ when: { levy: 'low' }, points: { north: 1, south: 1 }, why: 'a bad year' }] },
      turns: [{ text: 'It stops.' }, { text: 'It goes on.', texts: { north: 'Help.' } }],
      source: 'Invented.',
    },
  ],
});

const found = new Map(textsOf(duo).map(({ address, text, most }) => [keyOf(address), [text, most]]));
const at = (...address: string[]) => found.get(keyOf(address));

test.each<[string, string[], string, number]>([
  ['a line of the file', ['title'], 'Two Banks of a River', 80],
  ['a longer text', ['summary'], 'North and South share a river and little else.', 2000],
  ['one that may be left out', ['context'], 'Long ago.', 2000],
  ['a part of an item, by its id', ['parties', 'south', 'name'], 'South', 40],
  ['of an item of an item', ['issues', 'water', 'options', 'shared', 'explanation'], 'The water is shared.', 600],
  ['a phase', ['rounds', 'last', 'phases', 'signing', 'task'], 'Sign or leave it.', 200],
  [
    'an item without an id, by its own words',
    ['parties', 'north', 'redLines', 'An open border'],
    'An open border',
    120,
  ],
  ['a plain text of a list', ['goals', 'Learn to share'], 'Learn to share', 200],
  ['a question of the data plan', ['questions', 'asked', 'text'], 'Was the levy low?', 200],
  ['a reason', ['interactions', 'water crosses freely'], 'water crosses freely', 160],
  ['a text for one party', ['injects', 'flood', 'texts', 'south'], 'Your mills stand still.', 2000],
  ['a reason of an effect', ['injects', 'flood', 'effects', 'points', 'a bad year'], 'a bad year', 160],
  ['an item of several texts, by its number', ['injects', 'flood', 'turns', '2', 'text'], 'It goes on.', 2000],
  ['and below it', ['injects', 'flood', 'turns', '2', 'texts', 'north'], 'Help.', 2000],
])('%s has an address', (_, address, text, most) => {
  expect(at(...address)).toEqual([text, most]);
});

test('ids, paths, letters, colours and languages are no texts', () => {
  const texts = textsOf(duo).map(({ text }) => text);
  expect(texts).not.toContain('en');
  expect(texts).not.toContain('briefs/north.md');
  expect(texts).not.toContain('N');
  expect(texts).not.toContain('#0067a8');
  expect(texts).not.toContain('side-letter');
  expect(texts).not.toContain('open-border');
});

test('every word for readers in the file is among them', () => {
  // Ids, paths, choices and numbers apart, whatever is written in the duo is a text.
  const written: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'string' && /[ .]/.test(value) && !value.endsWith('.md')) written.push(value);
    else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) look(each);
  };
  const { briefs: _, sourcesText: __, ...file } = duo;
  look(file);
  expect(written.length).toBeGreaterThan(30);
  expect([...found.values()].map(([text]) => text)).toEqual(expect.arrayContaining([...new Set(written)]));
});

test('pages are found by their path', () => {
  const pages = pagesOf({ ...duo, backgroundText: 'Back', notesText: 'Notes' });
  expect([...pages.keys()].sort()).toEqual([
    'background.md',
    'briefs/north.md',
    'briefs/south.md',
    'notes.md',
    'sources.md',
  ]);
  expect(pages.get('notes.md')).toBe('Notes');
});

test('what has a form of its own is no text, however long it may be', () => {
  const schema = z.strictObject({ code: z.string().regex(/^x/).max(10), name: line(10), tag: z.string() });
  const shout = ({ text }: { text: string }) => text.toUpperCase();
  expect(walkTexts(schema, { code: 'xyz', name: 'abc', tag: 'd' }, shout)).toEqual({
    code: 'xyz',
    name: 'ABC',
    tag: 'd',
  });
});
