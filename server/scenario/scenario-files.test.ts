import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { broken, type Edit, faultsOfYaml, writeFull } from '../../tests/support/broken-scenario';
import { fullYaml } from '../../tests/support/full-scenario';
import { filesOf } from '../../tests/support/scenario-folder';
import { duo, six } from '../../tests/support/scenarios';
import { temporaryFolder } from '../../tests/support/temporary';
import { loadScenarios } from './all-scenarios';
import { formatFault } from './file-fault';
import { loadScenario } from './scenario-files';

let root: string;
beforeEach(async () => {
  root = await temporaryFolder('scenarios');
});

const write = async (path: string, text: string | Uint8Array) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};

async function writeScenario(scenario: typeof duo, folder: string, yaml = stringify(filesOf(scenario).file)) {
  for (const [path, text] of filesOf(scenario).texts) await write(`${folder}/${path}`, text);
  await write(`${folder}/scenario.yaml`, yaml);
}

test('a good folder becomes the scenario it describes', async () => {
  await writeScenario(duo, 'duo');
  expect(await loadScenario(join(root, 'duo'))).toMatchObject({
    ok: true,
    scenario: duo,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('every text is read into its place', async () => {
  const loaded = await loadScenario(await writeFull());
  expect(loaded.ok && loaded.scenario).toMatchObject({
    briefs: { north: expect.stringContaining('briefs/north.md'), south: expect.stringContaining('briefs/south.md') },
    precedentPages: { 'old-pact': expect.stringContaining('precedents/old-pact.md') },
    sourcesText: expect.stringContaining('sources.md'),
    backgroundText: expect.stringContaining('background.md'),
    notesText: expect.stringContaining('notes.md'),
    held: [],
  });
});

test('the hash is of what is said, not of how it is written', async () => {
  const { file } = filesOf(duo);
  await writeScenario(duo, 'duo');
  await writeScenario(duo, 'again', `# a comment\n${stringify(file, { sortMapEntries: true, indent: 4 })}`);
  await writeScenario(duo, 'windows', stringify(file).replaceAll('\n', '\r\n'));
  await writeScenario({ ...duo, briefs: { ...duo.briefs, north: '# Another' } }, 'other-brief');
  const hashes = await Promise.all(
    ['duo', 'again', 'windows', 'other-brief'].map(async (folder) => {
      const loaded = await loadScenario(join(root, folder));
      return loaded.ok ? loaded.hash : loaded.faults;
    }),
  );
  expect(hashes.slice(1)).toEqual([hashes[0], hashes[0], expect.not.stringMatching(String(hashes[0]))]);
});

const everyKind: Edit[] = [
  ['title: Two Banks\n', ''],
  ['id: two-banks', '▸id: two-banks'],
  ['language: en', 'language: en\n▸language: fr'],
  ['shape: square', 'shape: ▸sqare'],
  ['reservation: 5', 'reservation: ▸lots'],
  ['briefs/league.md', '▸briefs/leage.md'],
  ['statusQuo: unshared', 'statusQuo: ▸unshard'],
  ['south: 4, league: 2', 'south: ▸many, league: 2'],
  ['gate: assembly', 'gate: ▸asembly'],
  ['lapsesTo: { patrol: nobody }', 'lapsesTo: { patrol: ▸none }'],
  ['electionEvery: 4', '▸electionsEvery: 4'],
  ['value: 0.25', 'value: ▸25'],
];

test('faults of every kind come at once, in the order of the file', async () => {
  const { yaml, places } = broken(everyKind);
  const faults = await faultsOfYaml(yaml);
  expect(faults.map(({ line, column }) => ({ line, column }))).toEqual(places);
  expect(faults.map(({ message }) => message)).toEqual([
    'title is missing',
    'this key stands twice in one map',
    'found "sqare"',
    'found "lots"',
    'no such file: briefs/leage.md',
    'no such option "unshard"',
    'found "many"',
    'no such gate "asembly"',
    'no such option "none"',
    'unknown key "electionsEvery"',
    'found 25',
  ]);
});

test.each<[string, string, string]>([
  ['an id that cannot be one', 'id: south\n', 'id: ▸South\n'],
  ['an id that is missing', '  - id: south\n', '  - ▸name: South\n'],
  ['a list whose key is misspelt', '\ngates:', '\n▸gate:'],
  ['a list that is none', 'lapsesTo: { patrol: nobody }', 'lapsesTo: ▸nobody'],
  ['a table with a key that cannot be one', 'north: 4, south: 4', '▸North: 4, south: 4'],
])('nothing is said that only follows from %s', async (_, from, to) => {
  const { yaml, places } = broken([
    [from, to],
    ['Two Banks\n', 'Two Banks\ncolour: ▸x\n'],
  ]);
  const kept =
    fullYaml.includes('    name: South\n') && to.includes('name') ? yaml.replace('    name: South\n', '') : yaml;
  const faults = await faultsOfYaml(kept);
  expect(faults.slice(1).map(({ line, column }) => ({ line, column }))).toEqual(places.slice(1));
});

test('many faults are cut short, and counted', async () => {
  const keys = (many: number) => Array.from({ length: many }, (_, index) => `k${index}: 1\n`).join('');
  const faults = await faultsOfYaml(`${fullYaml}${keys(3_000)}`);
  expect(faults).toHaveLength(1_001);
  expect(faults.at(-1)?.message).toBe('and 2000 more faults');
});

test('an empty brief and one behind a link that leads out are refused', async () => {
  const dir = await writeFull();
  await writeFile(join(dir, 'briefs/south.md'), ' \n');
  await write('secret.md', 'not for this folder');
  await rm(join(dir, 'briefs/north.md'));
  await symlink(join(root, 'secret.md'), join(dir, 'briefs/north.md'));
  expect(await loadScenario(dir)).toMatchObject({
    ok: false,
    faults: [
      {
        line: 17,
        column: 12,
        message: 'briefs/north.md leads out of the folder',
        right: expect.stringMatching(/link/),
      },
      { line: 28, column: 12, message: 'briefs/south.md is empty', right: 'at least a line of text' },
    ],
  });
});

test('many scenarios load by folder; one fault refuses them all', async () => {
  await writeScenario(duo, 'duo');
  await writeScenario(six, 'six');
  const loaded = await loadScenarios(root);
  expect(loaded.ok && loaded.scenarios.map(({ scenario }) => scenario.id)).toEqual(['duo', 'six']);

  await writeScenario(duo, 'twin', `# a copy\n${stringify(filesOf(duo).file)}`);
  await write('empty/readme.md', 'nothing');
  expect(await loadScenarios(root)).toMatchObject({
    ok: false,
    faults: [
      { file: join(root, 'empty/scenario.yaml'), line: 1, column: 1, message: 'no such file: scenario.yaml' },
      {
        file: join(root, 'twin/scenario.yaml'),
        line: 2,
        column: 5,
        message: 'the scenario id "duo" is taken by duo',
        right: 'an id of its own',
      },
    ],
  });
});

test('no scenario at all is a fault', async () => {
  expect(await loadScenarios(join(root, 'nowhere'))).toMatchObject({
    ok: false,
    faults: [{ line: 1, column: 1, message: 'no scenario here', right: 'a folder with a scenario.yaml' }],
  });
});

test('a fault reads as file, line, column, what is wrong and what would be right', () => {
  const file = join(process.cwd(), 'scenarios', 'x', 'scenario.yaml');
  expect(formatFault({ file, line: 12, column: 5, message: 'no such option', right: 'open, closed' })).toBe(
    'scenarios/x/scenario.yaml:12:5  no such option  open, closed',
  );
});

test('a fault is one line, whatever its author wrote', () => {
  const message = 'found "a\n  b \u001b[31mred\u0000"';
  expect(formatFault({ file: '/x', line: 1, column: 1, message, right: 'text' })).toBe(
    '/x:1:1  found "a b [31mred "  text',
  );
});
