import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { duo, six } from '../tests/support/scenarios';
import { formatFault, loadScenario, loadScenarios } from './scenario-files';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'scenarios-'));
});
afterEach(() => rm(root, { recursive: true }));

const write = async (path: string, text: string | Uint8Array) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};

const { briefs, sourcesText, ...duoFile } = duo;
const duoYaml = stringify(duoFile, { aliasDuplicateObjects: false });

async function writeDuo(yaml: string | Uint8Array = duoYaml, folder = 'duo') {
  await write(`${folder}/scenario.yaml`, yaml);
  await write(`${folder}/sources.md`, sourcesText);
  for (const [party, text] of Object.entries(briefs)) await write(`${folder}/briefs/${party}.md`, text);
}

/** Where `text` first stands in `yaml`. */
function placeOf(yaml: string, text: string) {
  const before = yaml.slice(0, yaml.indexOf(text)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const faultsOfYaml = async (yaml: string | Uint8Array) => {
  await writeDuo(yaml);
  const loaded = await loadScenario(join(root, 'duo'));
  if (loaded.ok) throw new Error('nothing was refused');
  return loaded.faults.map(({ file: _, ...fault }) => fault);
};

test('a good folder becomes the scenario it describes', async () => {
  await writeDuo();
  expect(await loadScenario(join(root, 'duo'))).toEqual({
    ok: true,
    scenario: duo,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('the hash is of what is said, not of how it is written', async () => {
  await writeDuo();
  await writeDuo(`# a comment\n${stringify(duoFile, { sortMapEntries: true, indent: 4 })}`, 'again');
  await writeDuo(duoYaml.replaceAll('\n', '\r\n'), 'windows');
  await writeDuo(duoYaml, 'other-brief');
  await write('other-brief/briefs/north.md', '# Another');
  const hashes = await Promise.all(
    ['duo', 'again', 'windows', 'other-brief'].map(async (folder) => {
      const loaded = await loadScenario(join(root, folder));
      return loaded.ok ? loaded.hash : loaded.faults;
    }),
  );
  expect(hashes.slice(1)).toEqual([hashes[0], hashes[0], expect.not.stringMatching(String(hashes[0]))]);
});

const changed = (from: string, to: string) => duoYaml.replace(from, to);

test.each([
  ['a bracket left open', changed('allows:\n', 'allows: [\n'), /./],
  ['a key twice', changed('language: en\n', 'language: en\nlanguage: fr\n'), /unique/],
  [
    'a key that reaches everything',
    changed('language: en\n', '__proto__:\n  x: 1\nlanguage: en\n'),
    /__proto__ is refused/,
  ],
  ['an alias to nothing', changed('language: en\n', 'language: *nobody\n'), /nobody/],
])('YAML with %s is refused where it is wrong', async (_, yaml, message) => {
  const [fault] = await faultsOfYaml(yaml);
  const good = duoYaml.split('\n');
  const firstDifference = yaml.split('\n').findIndex((line, index) => line !== good[index]) + 1;
  expect(fault?.message).toMatch(message);
  expect(fault?.line).toBeGreaterThanOrEqual(firstDifference);
  expect(fault?.line).toBeLessThanOrEqual(firstDifference + 2);
});

test('aliases that multiply are refused', async () => {
  const levels = 'abcdef'.split('').map((name, index) => {
    const items = index === 0 ? Array(10).fill('lol') : Array(10).fill(`*${'abcdef'[index - 1]}`);
    return `${name}: &${name} [${items.join(', ')}]`;
  });
  expect(await faultsOfYaml(`${levels.join('\n')}\n`)).toEqual([
    { line: 2, column: 8, message: expect.stringContaining('alias count') },
  ]);
});

test('a file too large, not text, too deep or not there is refused', async () => {
  const at = { line: 1, column: 1 };
  expect(await faultsOfYaml(`# ${'x'.repeat(2 * 1024 * 1024)}`)).toEqual([
    { ...at, message: expect.stringContaining('the most is 2097152') },
  ]);
  expect(await faultsOfYaml(new Uint8Array([0x61, 0xff]))).toEqual([
    { ...at, message: 'scenario.yaml is not UTF-8 text' },
  ]);
  expect((await faultsOfYaml('['.repeat(100_000))).length).toBeGreaterThan(0);
  expect(await loadScenario(join(root, 'nowhere'))).toMatchObject({
    ok: false,
    faults: [{ ...at, message: 'no such file: scenario.yaml' }],
  });
});

test.each([
  [
    'an unknown key, at the key',
    'summary: North and',
    'sumary: 1\nsummary: North and',
    'sumary',
    /unknown key "sumary"/,
  ],
  ['a wrong type, at the value', 'reservation: 12', 'reservation: lots', 'lots', /expected number; found string/],
  ['a missing key, at its map', 'title: Two Banks of a River\n', '', 'id: duo', /expected string; it is missing/],
  ['a word that is not on the list', 'shape: square', 'shape: blob', 'blob', /one of "circle"\|"square"/],
  ['a reserved word as a key', 'north: 4\n', 'constructor: 4\n', 'constructor', /reserved/],
  ['a number for an option', 'border: open\n', 'border: 777\n', '777', /expected string or a list/],
  ['a path out of the folder', 'briefs/north.md', '../north.md', '../north.md', /expected a Markdown file beside/],
  [
    'an unknown option, at the option',
    'water: shared\n',
    'water: shard\n',
    'shard',
    /issue water has unshared, shared/,
  ],
  ['an unknown party, at the key', 'north: 3\n', 'north: 3\n      mars: 1\n', 'mars', /no such party "mars"/],
  ['a brief that is missing, at its path', 'briefs/north.md', 'briefs/nort.md', 'briefs/nort.md', /no such file/],
])('%s', async (_, from, to, found, message) => {
  const yaml = changed(from, to);
  expect(yaml).not.toBe(duoYaml);
  expect(await faultsOfYaml(yaml)).toContainEqual({
    ...placeOf(yaml, found),
    message: expect.stringMatching(message),
  });
});

test('all faults come at once, in the order of the file', async () => {
  const yaml = changed('water: shared\n', 'water: shard\n').replace('statusQuo: none', 'statusQuo: nil');
  const faults = await faultsOfYaml(yaml.replace('briefs/south.md', 'briefs/gone.md'));
  expect(faults.map(({ message }) => message)).toEqual([
    expect.stringContaining('briefs/gone.md'),
    expect.stringContaining('"nil"'),
    expect.stringContaining('"shard"'),
  ]);
});

test('an empty brief and one behind a link that leads out are refused', async () => {
  await writeDuo();
  await write('duo/briefs/south.md', ' \n');
  await write('secret.md', 'not for this folder');
  await rm(join(root, 'duo/briefs/north.md'));
  await symlink(join(root, 'secret.md'), join(root, 'duo/briefs/north.md'));
  expect(await loadScenario(join(root, 'duo'))).toMatchObject({
    ok: false,
    faults: [{ message: 'briefs/north.md leads out of the folder' }, { message: 'briefs/south.md is empty' }],
  });
});

test('many scenarios load by folder; one fault refuses them all', async () => {
  const { briefs: sixBriefs, sourcesText: __, ...sixFile } = six;
  await writeDuo();
  await write('six/scenario.yaml', stringify(sixFile));
  await write('six/sources.md', '# Sources');
  for (const [party, text] of Object.entries(sixBriefs)) await write(`six/briefs/${party}.md`, text);
  const loaded = await loadScenarios(root);
  expect(loaded.ok && loaded.scenarios.map(({ scenario }) => scenario.id)).toEqual(['duo', 'six']);

  await writeDuo(duoYaml, 'twin');
  await write('empty/readme.md', 'nothing');
  const refused = await loadScenarios(root);
  expect(!refused.ok && refused.faults.map(({ message }) => message)).toEqual([
    'no such file: scenario.yaml',
    'the scenario id "duo" is taken by duo',
  ]);
});

test('no scenario at all is a fault', async () => {
  expect(await loadScenarios(join(root, 'nowhere'))).toMatchObject({ ok: false });
});

test('a fault reads as file, line, column and what is wrong', () => {
  const file = join(process.cwd(), 'scenarios', 'x', 'scenario.yaml');
  expect(formatFault({ file, line: 12, column: 5, message: 'no such option' })).toBe(
    'scenarios/x/scenario.yaml:12:5  no such option',
  );
});
