import { expect, test } from 'vitest';
import { duo, six } from '../../tests/support/scenarios';
import { faultsOf } from './faults';
import { type Scenario, ScenarioFile } from './scenario-file';

/** The file behind a scenario, as a fresh copy that a test may break. */
const fileOf = ({ briefs: _, sourcesText: __, ...file }: Scenario): ScenarioFile =>
  ScenarioFile.parse(structuredClone(file));

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
};

type Breakage = [name: string, breakIt: (file: ScenarioFile) => void, path: (string | number)[], message: RegExp];

const breakages: Breakage[] = [
  ['party id twice', (f) => (at(f.parties, 1).id = 'north'), ['parties', 1, 'id'], /"north" is taken by number 1/],
  ['letters twice', (f) => (at(f.parties, 1).letters = 'N'), ['parties', 1, 'letters'], /"N" is taken/],
  ['shape twice', (f) => (at(f.parties, 1).shape = 'circle'), ['parties', 1, 'shape'], /"circle" is taken/],
  ['one brief for two', (f) => (at(f.parties, 1).brief = 'briefs/north.md'), ['parties', 1, 'brief'], /taken by/],
  ['a brief as sources', (f) => (f.sources = 'briefs/north.md'), ['parties', 0, 'brief'], /everyone reads/],
  ['issue id twice', (f) => (at(f.issues, 1).id = 'border'), ['issues', 1, 'id'], /issue id "border" is taken/],
  [
    'option id twice',
    (f) => (at(at(f.issues, 0).options, 2).id = 'open'),
    ['issues', 0, 'options', 2, 'id'],
    /option id "open" is taken by number 2/,
  ],
  ['instrument id twice', (f) => (at(f.instruments, 1).id = 'pact'), ['instruments', 1, 'id'], /"pact" is taken/],
  [
    'a signatory twice',
    (f) => (at(f.instruments, 1).signatories = ['north', 'north']),
    ['instruments', 1, 'signatories', 1],
    /signatory "north" is taken/,
  ],
  ['round id twice', (f) => (at(f.rounds, 1).id = 'first'), ['rounds', 1, 'id'], /round id "first" is taken/],
  [
    'phase id twice in a round',
    (f) => (at(at(f.rounds, 0).phases, 1).id = 'statements'),
    ['rounds', 0, 'phases', 1, 'id'],
    /phase id "statements"/,
  ],
  ['pace id twice', (f) => (at(f.paces, 1).id = 'standard'), ['paces', 1, 'id'], /pace id "standard"/],
  [
    'precedent id twice',
    (f) => f.precedents.push(at(f.precedents, 0)),
    ['precedents', 1, 'id'],
    /precedent id "old-pact"/,
  ],
  [
    'unknown status quo',
    (f) => (at(f.issues, 0).statusQuo = 'ajar'),
    ['issues', 0, 'statusQuo'],
    /no such option "ajar"; issue border has patrolled, open, closed/,
  ],
  [
    'stranger in points',
    (f) => (at(at(f.issues, 0).options, 0).points.mars = 1),
    ['issues', 0, 'options', 0, 'points', 'mars'],
    /no such party "mars"; this scenario has north, south/,
  ],
  [
    'points that lack a party',
    (f) => (at(at(f.issues, 0).options, 0).points = { north: 1 }),
    ['issues', 0, 'options', 0, 'points'],
    /every party; missing: south/,
  ],
  [
    'interaction that lacks a party',
    (f) => (at(f.interactions, 0).points = { south: 1 }),
    ['interactions', 0, 'points'],
    /missing: north/,
  ],
  [
    'unknown issue in an interaction',
    (f) => (at(f.interactions, 0).when = { fish: 'many' }),
    ['interactions', 0, 'when', 'fish'],
    /no such issue "fish"; this scenario has border, water, levy/,
  ],
  [
    'unknown option in a list',
    (f) => (at(f.interactions, 0).when = { water: ['shared', 'bottled'] }),
    ['interactions', 0, 'when', 'water', 1],
    /no such option "bottled"; issue water has unshared, shared, metered/,
  ],
  [
    'unknown option in a red line',
    (f) => (at(at(f.parties, 1).redLines, 0).when = { levy: 'huge' }),
    ['parties', 1, 'redLines', 0, 'when', 'levy'],
    /no such option "huge"/,
  ],
  [
    'unknown option in coherence',
    (f) => (at(f.coherence, 0).never = { water: 'ice' }),
    ['coherence', 0, 'never', 'water'],
    /no such option "ice"/,
  ],
  [
    'unknown issue of an instrument',
    (f) => at(f.instruments, 1).issues.push('fish'),
    ['instruments', 1, 'issues', 1],
    /no such issue "fish"/,
  ],
  [
    'unknown signatory',
    (f) => at(f.instruments, 1).signatories.push('mars'),
    ['instruments', 1, 'signatories', 2],
    /no such party "mars"/,
  ],
  ['unknown end of delay', (f) => f.delay?.until.push('truce'), ['delay', 'until', 1], /has pact, side-letter/],
  [
    'too few costs of delay',
    (f) => f.delay?.cost.north?.pop(),
    ['delay', 'cost', 'north'],
    /expected 2 numbers, one for each round; found 1/,
  ],
  ['delay that lacks a party', (f) => delete f.delay?.cost.south, ['delay', 'cost'], /missing: south/],
  [
    'precedent with an unknown option',
    (f) => (at(f.precedents, 0).terms.levy = 'huge'),
    ['precedents', 0, 'terms', 'levy'],
    /no such option "huge"/,
  ],
  [
    'precedent that is not a whole package',
    (f) => delete at(f.precedents, 0).terms.levy,
    ['precedents', 0, 'terms'],
    /every issue; missing: levy/,
  ],
  ['an issue that nothing settles', (f) => at(f.instruments, 0).issues.pop(), ['issues', 2, 'id'], /covers issue levy/],
  [
    'a party that nothing needs',
    (f) => {
      for (const instrument of f.instruments) instrument.signatories = ['north'];
    },
    ['parties', 1, 'id'],
    /needs the signature of south/,
  ],
  ['a pace of years', (f) => (at(f.paces, 0).factor = 10_000.5), ['paces', 0, 'factor'], /the most is 100000/],
];

test.each([duo, six])('$id passes', (scenario) => {
  expect(faultsOf(fileOf(scenario))).toEqual([]);
});

test.each(breakages)('%s', (_, breakIt, path, message) => {
  const file = fileOf(duo);
  breakIt(file);
  expect(faultsOf(file)).toContainEqual(expect.objectContaining({ path, message: expect.stringMatching(message) }));
});

test('words that every object has are nobody here', () => {
  const file = fileOf(duo);
  at(file.interactions, 0).when = { constructor: 'toString', water: 'valueOf' };
  at(at(file.issues, 0).options, 0).points = { constructor: 1, north: 1, south: 1 };
  expect(faultsOf(file).map(({ message }) => message)).toEqual([
    expect.stringContaining('no such party "constructor"'),
    expect.stringContaining('no such issue "constructor"'),
    expect.stringContaining('no such option "valueOf"'),
  ]);
});

test('all faults at once', () => {
  const file = fileOf(duo);
  at(file.parties, 1).letters = 'N';
  at(file.issues, 0).statusQuo = 'ajar';
  at(file.instruments, 1).signatories.push('mars');
  expect(faultsOf(file)).toHaveLength(3);
});
