import { expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { lintsOf } from '../lints';
import { deadInjects } from './dead-injects';

const duo = duoWith();
const [pact, letter] = duo.instruments;
const first = { round: 'first', phase: 'talks' };

const inject = (release: unknown) => ({
  id: 'flood',
  title: 'Flood',
  release,
  to: 'everyone',
  text: 'Water rises.',
  source: 'Invented.',
});

const found = (release: unknown, changes: Parameters<typeof duoWith>[0] = {}) =>
  deadInjects(duoWith({ injects: [inject(release)], ...changes })).map(({ path, message }) => [
    path.slice(2).join('.'),
    message,
  ]);

test.each<[string, unknown]>([
  ['by hand', 'by-hand'],
  ['at a moment', { at: { ...first, minute: 3 } }],
  ['when something is tabled', { when: { tabled: { water: 'shared', levy: 'low' } } }],
  ['when something is in force', { when: { inForce: { border: 'open', water: ['shared', 'metered'] } } }],
  ['when a score is reached', { when: { score: { party: 'north', atLeast: 15 } } }],
  ['without something by a moment', { when: { by: first, without: { tabled: { water: 'shared' } } } }],
])('%s: an inject that can come and need not is left alone', (_, release) => {
  expect(found(release)).toEqual([]);
});

test('terms that coherence forbids', () => {
  const when = { inForce: { border: 'closed', water: 'shared' } };
  expect(found({ when })).toEqual([
    ['release.when.inForce', 'inject flood: this can never hold: no coherent package has these options together'],
  ]);
  expect(lintsOf(duoWith({ injects: [inject({ when })] }))).toEqual([
    {
      path: ['injects', 0, 'release', 'when', 'inForce'],
      message: 'inject flood: this can never hold: no coherent package has these options together',
      right: 'terms that one session or another can bring about',
    },
  ]);
});

test('terms that no single proposal can name, though two agreements can bring them into force', () => {
  const instruments = [{ ...pact, issues: ['border', 'levy'] }, letter];
  const terms = { border: 'open', water: 'shared' };
  expect(found({ when: { tabled: terms } }, { instruments })).toEqual([
    [
      'release.when.tabled',
      'inject flood: this can never hold: no instrument covers these issues together, so no proposal can name them all',
    ],
  ]);
  expect(found({ when: { inForce: terms } }, { instruments })).toEqual([]);
});

test('terms that no agreement can settle, unless they hold already', () => {
  const instruments = [pact, { ...letter, onlyWith: ['side-letter'] }].map((each) =>
    each?.id === 'pact' ? { ...each, issues: ['border', 'levy'] } : each,
  );
  const never = (why: string) => [['release.when.inForce', `inject flood: this can never hold: ${why}`]];
  const inForce = (terms: object) => found({ when: { inForce: terms } }, { instruments });
  expect(inForce({ water: 'shared' })).toEqual(never('no agreement can settle issue water'));
  expect(inForce({ water: ['shared', 'unshared'], border: 'open' })).toEqual([]);
  expect(inForce({ water: 'unshared' })).toEqual(never('no agreement can settle any of these issues'));
});

const rounds = (phases: object[]) => ({
  rounds: [
    {
      id: 'first',
      name: 'First round',
      phases: phases.map((phase) => ({ name: 'Phase', task: 'Do it.', minutes: 5, allows: [], ...phase })),
    },
  ],
  delay: undefined,
});

test('terms for which no phase is meant', () => {
  const talk = rounds([{ id: 'talks', allows: ['talk-plenary', 'table'] }]);
  const terms = { water: 'shared' };
  expect(found({ when: { inForce: terms } }, talk)).toEqual([
    ['release.when.inForce', 'inject flood: this can never hold: no phase allows to sign'],
  ]);
  expect(found({ when: { tabled: terms } }, talk)).toEqual([]);
});

const gates = [
  {
    id: 'senate',
    name: 'Senate',
    party: 'north',
    explanation: 'It votes.',
    source: 'Invented.',
    start: 0,
    threshold: 1,
    support: [],
  },
];
const ratifying = rounds([
  { id: 'talks', allows: ['table', 'sign'] },
  { id: 'votes', ratifies: true },
  { id: 'again', afterFailure: true, allows: ['table', 'sign'] },
]);
const gated = { ...ratifying, gates, instruments: [{ ...pact, gates: ['senate'] }] };
const unplayed = (phase: string) => [['release.at', `inject flood: no session comes to phase ${phase} of round first`]];
const at = (phase: string) => ({ at: { round: 'first', phase } });

test('a moment in a phase that is kept for a failure, where nothing can fail', () => {
  expect(found(at('again'), gated)).toEqual([]);
  expect(found(at('again'), ratifying)).toEqual(unplayed('again'));
  expect(found(at('again'), { ...gated, afterFailure: 'end' })).toEqual(unplayed('again'));
  const reversed = rounds([
    { id: 'again', afterFailure: true },
    { id: 'votes', ratifies: true },
  ]);
  expect(found(at('again'), { ...gated, ...reversed })).toEqual(unplayed('again'));
});

test('a moment in a ratification of which nothing is in need', () => {
  expect(found(at('votes'), gated)).toEqual([]);
  expect(found(at('votes'), ratifying)).toEqual(unplayed('votes'));
});

test('a score that nobody reaches, or that is there from the start', () => {
  const atLeast = (points: number) => found({ when: { score: { party: 'north', atLeast: points } } });
  // At best: open 7, shared 6, high 8, and 3 for water that crosses freely; red lines may be crossed.
  expect(atLeast(24)).toEqual([]);
  expect(atLeast(25)).toEqual([['release.when.score.atLeast', 'inject flood: no session gives north a score of 25']]);
  // With no deal: patrolled 4, unshared 5, none 1, less 5 for delay.
  expect(atLeast(6)).toEqual([]);
  expect(atLeast(5)).toEqual([
    [
      'release.when.score.atLeast',
      'inject flood: north has a score of 5 before anything is agreed, so this holds from the start',
    ],
  ]);
});

test('what injects can add counts towards the highest score', () => {
  const release = { when: { score: { party: 'north', atLeast: 30 } } };
  const windfall = {
    ...inject('by-hand'),
    id: 'windfall',
    effects: {
      points: [
        { when: { levy: 'low' }, points: { north: 4, south: 0 }, why: 'a good year' },
        { when: { levy: 'none' }, points: { north: -9, south: 0 }, why: 'a bad year' },
      ],
      delay: { north: -2, south: 0 },
    },
  };
  const injects = (points: number) => ({
    injects: [{ ...inject(release), release: { when: { score: { party: 'north', atLeast: points } } } }, windfall],
  });
  expect(found(release, injects(30))).toEqual([]);
  expect(found(release, injects(31))).toHaveLength(1);
});

test('waiting without something that can never happen is waiting for nothing', () => {
  const release = { when: { by: first, without: { inForce: { border: 'closed', water: 'shared' } } } };
  expect(found(release)).toEqual([
    [
      'release.when.without',
      'inject flood: this is always without it, so it comes in every session: no coherent package has these options together',
    ],
  ]);
});

test('and so is waiting until a moment before which it cannot happen', () => {
  const statements = { round: 'first', phase: 'statements' };
  expect(found({ when: { by: statements, without: { tabled: { water: 'shared' } } } })).toEqual([
    ['release.when.without', 'inject flood: no phase before that moment allows to table, so it comes in every session'],
  ]);
});
