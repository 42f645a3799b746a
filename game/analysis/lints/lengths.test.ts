import { expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { briefLengths } from './brief-lengths';
import { longTexts } from './long-texts';

const words = (count: number) => `${'word '.repeat(count)}— – *`;
const withBriefs = (north: number, south: number) =>
  briefLengths(duoWith({}, { briefs: { north: words(north), south: words(south) } }));

test('a brief has at least 150 words', () => {
  expect(withBriefs(150, 150)).toEqual([]);
  expect(withBriefs(149, 150)).toEqual([
    { path: ['parties', 0, 'brief'], message: 'the brief of north has 149 words', right: 'at least 150' },
  ]);
});

test('the longest brief is at most twice the shortest', () => {
  expect(withBriefs(400, 200)).toEqual([]);
  expect(withBriefs(401, 200)).toEqual([
    {
      path: ['parties', 1, 'brief'],
      message: 'the brief of south has 200 words, that of north has 401',
      right: 'briefs of about equal length: the longest at most twice the shortest',
    },
  ]);
});

const gate = { id: 'senate', party: 'north', explanation: 'It votes.', start: 0, threshold: 1, support: [] };
const inject = { id: 'flood', release: 'by-hand', to: 'everyone', text: 'Water rises.', source: 'Invented.' };
const text = (length: number) => 'é'.repeat(length);

test.each<[string, number, (string | number)[], (value: string) => ReturnType<typeof duoWith>]>([
  ['the title', 60, ['title'], (title) => duoWith({ title })],
  ['a party', 20, ['parties', 1, 'name'], (name) => duoWith({ parties: second(duoWith().parties, { name }) })],
  ['an issue', 24, ['issues', 1, 'name'], (name) => duoWith({ issues: second(duoWith().issues, { name }) })],
  ['a round', 24, ['rounds', 1, 'name'], (name) => duoWith({ rounds: second(duoWith().rounds, { name }) })],
  [
    'an option',
    40,
    ['issues', 1, 'options', 1, 'name'],
    (name) =>
      duoWith({
        issues: duoWith().issues.map((issue) =>
          issue.id === 'water' ? { ...issue, options: second(issue.options, { name }) } : issue,
        ),
      }),
  ],
  [
    'the task of a phase',
    160,
    ['rounds', 1, 'phases', 1, 'task'],
    (task) =>
      duoWith({
        rounds: duoWith().rounds.map((round) =>
          round.id === 'last' ? { ...round, phases: second(round.phases, { task }) } : round,
        ),
      }),
  ],
  [
    'an instrument',
    40,
    ['instruments', 1, 'name'],
    (name) => duoWith({ instruments: second(duoWith().instruments, { name }) }),
  ],
  [
    'a phase',
    28,
    ['rounds', 1, 'phases', 1, 'name'],
    (name) =>
      duoWith({ rounds: second(duoWith().rounds, { phases: second(duoWith().rounds[1]?.phases ?? [], { name }) }) }),
  ],
  ['a pace', 40, ['paces', 1, 'name'], (name) => duoWith({ paces: second(duoWith().paces, { name }) })],
  [
    'a precedent',
    48,
    ['precedents', 0, 'name'],
    (name) => duoWith({ precedents: [{ ...duoWith().precedents[0], name }] }),
  ],
  [
    'a variant',
    40,
    ['variants', 0, 'name'],
    (name) => duoWith({ variants: [{ id: 'all', name, summary: 'All.', hold: {} }] }),
  ],
  ['a mandate', 40, ['mandates', 0, 'name'], (name) => duoWith({ mandates: [{ id: 'easy', name, reservation: {} }] })],
  ['a gate', 40, ['gates', 0, 'name'], (name) => duoWith({ gates: [{ ...gate, name }] })],
  ['an inject', 60, ['injects', 0, 'title'], (title) => duoWith({ injects: [{ ...inject, title }] })],
])('%s has its room', (what, most, path, scenarioWith) => {
  expect(longTexts(scenarioWith(text(most)))).toEqual([]);
  expect(longTexts(scenarioWith(text(most + 1)))).toEqual([
    { path, message: `${most + 1} characters are long for ${what} on a phone`, right: `at most ${most}` },
  ]);
});

/** The list with the second item changed. */
function second<T extends object>(items: readonly T[], change: Partial<T>): T[] {
  return items.map((item, index) => (index === 1 ? { ...item, ...change } : item));
}
