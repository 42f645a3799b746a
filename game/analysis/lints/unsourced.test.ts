import { expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { lintsOf } from '../lints';
import { unsourced } from './unsourced';

const gate = {
  id: 'senate',
  name: 'Senate',
  party: 'north',
  explanation: 'It votes.',
  start: 0,
  threshold: 1,
  support: [],
};
const inject = { id: 'flood', title: 'Flood', release: 'by-hand', to: 'everyone', text: 'Water rises.' };

test('a gate that names no source', () => {
  expect(unsourced(duoWith({ gates: [{ ...gate, source: 'The constitution of North, article 3' }] }))).toEqual([]);
  expect(unsourced(duoWith({ gates: [gate] }))).toEqual([
    {
      path: ['gates', 0, 'source'],
      message: 'gate senate names no source',
      right: 'where it can be read, or “Invented for this exercise.”',
    },
  ]);
});

test.each(['TODO', 'to do', 'source?', '?', '...', 'n/a', 'TBD.', 'None', 'xxx'])('“%s” is no source', (source) => {
  const [precedent] = duoWith().precedents;
  const scenario = duoWith({ injects: [{ ...inject, source }], precedents: [{ ...precedent, source }] });
  expect(unsourced(scenario).map(({ path, message }) => [path, message])).toEqual([
    [['injects', 0, 'source'], `“${source}” is no source for inject flood`],
    [['precedents', 0, 'source'], `“${source}” is no source for precedent old-pact`],
  ]);
});

test.each(['Invented.', 'None of it is published; told by N. N.', 'UN document A/49/765'])('“%s” is one', (source) => {
  expect(unsourced(duoWith({ injects: [{ ...inject, source }] }))).toEqual([]);
});

const withBrief = (text: string) => duoWith({}, { briefs: { north: text, south: '' } });

test.each([
  'Some 12% of the water is lost.',
  'Some 12.5 per cent of the water is lost.',
  'The dam cost $40.',
  'The dam cost EUR 210 billion.',
  'The dam holds 1,250 tons.',
  'The dam holds 3 million tons.',
])('a page that states a figure and points to no source: %s', (text) => {
  expect(unsourced(withBrief(`# North\n\n${text}\n`))).toEqual([
    {
      path: ['parties', 0, 'brief'],
      message: expect.stringMatching(/^briefs\/north\.md states figures, the first on line 3 \(.+\), and points to no/),
      right: 'a heading “## Sources” with a list under it, or a link to sources.md',
    },
  ]);
});

test.each([
  ['no figures', 'The dam was built in 1994, under article 5 of treaty A/49/765, in 3 rounds of talks.'],
  ['a heading for sources', 'Some 12% is lost.\n\n## Sources\n\n- A report'],
  ['a heading that says more', 'Some 12% is lost.\n\n### Figures and their sources\n\n- A report'],
  ['a link', 'Some 12% is [lost](https://example.org/report).'],
  ['the page of sources by name', 'Some 12% is lost (see sources.md).'],
])('a page with %s is left alone', (_, text) => {
  expect(unsourced(withBrief(text))).toEqual([]);
});

test('background and notes are read as well; the page of a precedent stands beside its source', () => {
  const figures = 'Some 12% is lost.';
  const [precedent] = duoWith().precedents;
  const scenario = duoWith(
    { background: 'background.md', notes: 'notes.md', precedents: [{ ...precedent, page: 'precedents/old.md' }] },
    { backgroundText: figures, notesText: figures, precedentPages: { 'old-pact': figures } },
  );
  expect(unsourced(scenario).map(({ path }) => path)).toEqual([['background'], ['notes']]);
  expect(lintsOf(scenario)).toHaveLength(2);
});
