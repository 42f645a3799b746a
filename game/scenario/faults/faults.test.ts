import { expect, test } from 'vitest';
import { duo, six } from '../../../tests/support/scenarios';
import { type Scenario, ScenarioFile } from '../scenario-file';
import type { Path } from './fault';
import { faultsOf } from './faults';

/** The file behind a scenario, as a fresh copy that a test may break. */
function fileOf({ briefs, precedentPages, sourcesText, held, ...file }: Scenario): ScenarioFile {
  return ScenarioFile.parse(structuredClone(file));
}

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
};

test.each([duo, six])('$id passes', (scenario) => {
  expect(faultsOf(fileOf(scenario))).toEqual([]);
});

test('words that every object has are nobody here', () => {
  const file = fileOf(duo);
  at(file.interactions, 0).when = { constructor: 'toString', water: 'valueOf' };
  at(at(file.issues, 0).options, 0).points = { constructor: 1, north: 1, south: 1 };
  expect(faultsOf(file).map(({ message }) => message)).toEqual([
    'no such party "constructor"',
    'no such issue "constructor"',
    'no such option "valueOf"',
  ]);
});

test('all faults at once', () => {
  const file = fileOf(duo);
  at(file.parties, 1).letters = 'N';
  at(file.issues, 0).statusQuo = 'ajar';
  at(file.instruments, 1).signatories.push('mars');
  expect(faultsOf(file).map(({ path }) => path)).toEqual([
    ['parties', 1, 'letters'],
    ['issues', 0, 'statusQuo'],
    ['instruments', 1, 'signatories', 2],
  ]);
});

const withStrangers = () => {
  const file = fileOf(duo);
  at(file.issues, 1).statusQuo = 'frozen';
  at(file.instruments, 0).signatories.push('mars');
  at(file.precedents, 0).terms = { ...at(file.precedents, 0).terms, fish: 'many' };
  return file;
};

test.each<[string, Path[], string[]]>([
  ['nothing', [], ['"frozen"', '"fish"', '"mars"']],
  ['the name itself', [['issues', 1, 'statusQuo']], ['"fish"', '"mars"']],
  ['another value of the same item', [['issues', 1, 'name']], ['"frozen"', '"fish"', '"mars"']],
  ['an option of the issue, by its id', [['issues', 1, 'options', 0, 'id']], ['"fish"', '"mars"']],
  ['the id of an issue', [['issues', 0, 'id']], ['"mars"']],
  ['a party as a whole', [['parties', 0]], ['"frozen"', '"fish"']],
  ['all parties', [['parties']], ['"frozen"', '"fish"']],
])('where %s could not be read, no name is unknown that may have stood there', (_, mended, names) => {
  const known = faultsOf(withStrangers(), mended).filter(({ message }) => message.startsWith('no such'));
  expect(known.map(({ message }) => message.replace(/^no such \w+ /, ''))).toEqual(names);
});

test('a name that fits nothing is quoted in short', () => {
  const file = fileOf(duo);
  at(file.issues, 0).statusQuo = 'x'.repeat(100_000);
  const [fault] = faultsOf(file);
  expect(fault?.message.length).toBeLessThan(100);
});
