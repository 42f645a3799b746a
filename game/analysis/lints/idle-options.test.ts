import { expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { lintsOf } from '../lints';
import { idleOptions } from './idle-options';

const duo = duoWith();

/** The duo with an option `dammed` on water that both parties like less than `shared`, worth so much. */
const withDam = (changes: Parameters<typeof duoWith>[0] = {}, points = { north: 5, south: 8 }) =>
  duoWith({
    issues: duo.issues.map((issue) =>
      issue.id === 'water'
        ? { ...issue, options: [...issue.options, { id: 'dammed', name: 'Dammed', explanation: 'A dam.', points }] }
        : issue,
    ),
    interactions: [],
    coherence: [],
    ...changes,
  });

const fault = {
  path: ['issues', 1, 'options', 3, 'id'],
  message: 'nobody prefers option dammed: every party has more from shared',
  right: 'points, or an interaction, that give some party a reason to want it',
};

test('an option that everyone likes less than another one is idle', () => {
  expect(idleOptions(withDam())).toContainEqual(fault);
  expect(lintsOf(withDam())).toContainEqual(fault);
});

test('one that some party likes as much is not', () => {
  expect(idleOptions(withDam({}, { north: 6, south: 8 }))).not.toContainEqual(fault);
});

test('a party without a stake in the issue has no say in it', () => {
  const indifferent = withDam();
  for (const { options } of indifferent.issues) for (const option of options) option.points['south'] = 3;
  expect(idleOptions(indifferent)).toContainEqual(fault);
});

test('where nobody has a stake, no option is better than another', () => {
  const nobody = withDam();
  for (const { options } of nobody.issues)
    for (const option of options) Object.assign(option.points, { north: 3, south: 3 });
  expect(idleOptions(nobody)).toEqual([]);
});

test('the status quo need not please anyone', () => {
  const issues = withDam().issues.map((issue) => (issue.id === 'water' ? { ...issue, statusQuo: 'dammed' } : issue));
  expect(idleOptions(duoWith({ issues, interactions: [], coherence: [] }))).not.toContainEqual(fault);
});

const dammed = { border: 'open', water: 'dammed' };
const shared = { border: 'open', water: 'shared' };
const because = { why: 'so' };
const inject = (effects: object) => ({
  injects: [
    {
      id: 'flood',
      title: 'Flood',
      release: 'by-hand',
      to: 'everyone',
      text: 'Water rises.',
      source: 'Invented.',
      turns: [{ text: 'It stops.' }, { text: 'It goes on.', effects }],
    },
  ],
});
const gate = (part: object) => ({
  gates: [
    {
      id: 'senate',
      name: 'Senate',
      party: 'north',
      explanation: 'It votes.',
      source: 'Invented.',
      start: 0,
      threshold: 1,
      support: [],
      ...part,
    },
  ],
});

test.each([
  ['an interaction gives it more', { interactions: [{ when: dammed, points: { north: 1, south: -4 }, ...because }] }],
  [
    'an interaction takes from the other',
    { interactions: [{ when: shared, points: { north: 0, south: -1 }, ...because }] },
  ],
  ['the other may not be combined as freely', { coherence: [{ never: shared, ...because }] }],
  [
    'the other crosses a red line',
    {
      parties: duo.parties.map((party) => ({
        ...party,
        redLines: [{ text: 'Shared water', when: { water: 'shared' } }],
      })),
    },
  ],
  ['a gate supports it', gate({ support: [{ when: { water: 'dammed' }, points: 3 }] })],
  ['an inject gives it more', inject({ points: [{ when: dammed, points: { north: 1, south: 0 }, ...because }] })],
  [
    'an inject wins a gate for it',
    inject({ gates: [{ gate: 'senate', support: [{ when: { water: 'dammed' }, points: 2 }] }] }),
  ],
  ['the other needs a gate', gate({ required: { water: 'shared' } })],
])('it has its place where %s', (_, changes) => {
  expect(idleOptions(withDam(changes))).not.toContainEqual(fault);
});

test.each([
  ['an interaction takes from it', { interactions: [{ when: dammed, points: { north: 0, south: -4 }, ...because }] }],
  [
    'an interaction gives to both alike',
    {
      interactions: [
        { when: { border: 'open', water: ['shared', 'dammed'] }, points: { north: 1, south: 1 }, ...because },
      ],
    },
  ],
  ['a gate supports the other', gate({ support: [{ when: { water: 'shared' }, points: 3 }] })],
])('it has none where %s', (_, changes) => {
  expect(idleOptions(withDam(changes))).toContainEqual(fault);
});
