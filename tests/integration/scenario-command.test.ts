import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { loadScenario } from '../../server/scenario/scenario-files';
import { broken, writeFull } from '../support/broken-scenario';
import { temporaryFolder } from '../support/temporary';

async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/scenario-command.ts', ...args]);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, lines: out.split('\n').slice(0, -1), err };
}

test('check prints every fault where it is, what is wrong and what would be right, and exits with 1', async () => {
  const { yaml, places } = broken([
    ['reservation: 5', 'reservation: ▸lots'],
    ['briefs/league.md', '▸briefs/leage.md'],
    ['statusQuo: unshared', 'statusQuo: ▸unshard'],
  ]);
  const dir = await writeFull(yaml);
  const at = places.map(({ line, column }) => `${dir}/scenario.yaml:${line}:${column}`);
  expect(await run('check', dir)).toEqual({
    code: 1,
    lines: [
      `${at[0]}  found "lots"  a whole number from -1000 to 1000`,
      `${at[1]}  no such file: briefs/leage.md  write briefs/leage.md in the folder of the scenario, or correct its name here`,
      `${at[2]}  no such option "unshard"  perhaps unshared; issue water has unshared, shared`,
      '3 faults',
    ],
    err: '',
  });
});

test('check marks lints as such, sums up, and exits with 0', async () => {
  const dir = await writeFull();
  const { code, lines, err } = await run('check', join(dir, 'scenario.yaml'));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lints = lines.slice(0, -1);
  expect(lints.length).toBeGreaterThan(0);
  for (const lint of lints) expect(lint).toMatch(/scenario\.yaml:\d+:\d+ {2}lint: \S.* {2}\S/);
  expect(lines.at(-1)).toBe(
    `two-banks: no faults, ${lints.length} lints; 3 parties, 3 issues, 8 packages, 2 instruments, 2 gates, 4 injects, 2 variants`,
  );
});

test('check tells of faults in translations, beside those of the scenario itself', async () => {
  const { yaml } = broken([['statusQuo: unshared', 'statusQuo: unshard']]);
  const dir = await writeFull(yaml);
  await mkdir(join(dir, 'locales'));
  await writeFile(join(dir, 'locales/uk.yaml'), 'titel: Два береги\n');
  const { code, lines } = await run('check', dir);
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/scenario\.yaml:\d+:\d+ {2}no such option "unshard" {2}/),
    expect.stringMatching(/locales\/uk\.yaml:1:1 {2}.*titel.* {2}\S/),
    '2 faults',
  ]);
});

test('new writes a scenario that passes without a lint, for editors to complete', async () => {
  const dir = join(await temporaryFolder('new'), 'Ämter am Fluß', 'two-rivers');
  expect(await run('new', dir)).toEqual({
    code: 0,
    lines: [
      `${dir}/scenario.yaml is yours to change. Then: npm run scenario -- check "${dir}"`,
      'A server offers what lies in its folder scenarios: move it there before you host it.',
    ],
    err: '',
  });
  const yaml = await readFile(join(dir, 'scenario.yaml'), 'utf8');
  const schema = /^# yaml-language-server: \$schema=(.*)\n/.exec(yaml)?.[1];
  expect(resolve(dir, schema ?? '')).toBe(resolve('scenarios/scenario.schema.json'));
  expect(yaml).toContain(`npm run scenario -- check "${dir}"`);

  const { code, lines } = await run('check', dir);
  expect({ code, lines }).toEqual({
    code: 0,
    lines: [
      'two-rivers: no faults, 0 lints; 3 parties, 3 issues, 27 packages, 1 instrument, 1 gate, 1 inject, 0 variants',
    ],
  });
  const loaded = await loadScenario(dir);
  expect(loaded.ok && Object.keys(loaded.scenario.briefs)).toEqual(['east', 'west', 'ferry']);
});

test.each([
  ['Über Brücke', 'uber-brucke'],
  ['2 banks', 'new-scenario'],
  ['Два береги', 'new-scenario'],
])('new makes an id of the folder “%s”', async (name, id) => {
  const dir = join(await temporaryFolder('new'), name);
  await run('new', dir);
  expect(await readFile(join(dir, 'scenario.yaml'), 'utf8')).toContain(`\nid: ${id}\n`);
});

test('new writes nothing where something is', async () => {
  const dir = await temporaryFolder('taken');
  await writeFile(join(dir, 'notes.txt'), 'mine');
  const right = 'the name of a new or empty folder';
  expect(await run('new', dir)).toEqual({ code: 1, lines: [`${dir} is not empty  ${right}`], err: '' });
  const file = join(dir, 'notes.txt');
  expect(await run('new', file)).toEqual({ code: 1, lines: [`${file} is not a folder  ${right}`], err: '' });
  expect(await readFile(file, 'utf8')).toBe('mine');
});

test('schema writes the schema that is there', async () => {
  const before = await readFile('scenarios/scenario.schema.json', 'utf8');
  expect(await run('schema')).toMatchObject({ code: 0, lines: ['scenarios/scenario.schema.json is up to date'] });
  expect(await readFile('scenarios/scenario.schema.json', 'utf8')).toBe(before);
});

test.each([
  [[], 'Nothing was asked for.'],
  [['chek', 'scenarios'], '"chek" is unknown.'],
  [['check'], '"check" needs a folder.'],
  [['new'], '"new" needs a folder.'],
  [['new', 'a', 'b'], '"new" takes one folder.'],
  [['schema', 'x'], '"schema" needs no x.'],
])('%j: what would be right is said, and the code is 2', async (args, wrong) => {
  const { code, lines, err } = await run(...args);
  expect({ code, lines }).toEqual({ code: 2, lines: [] });
  expect(err).toContain(wrong);
  for (const verb of ['check FOLDER', 'new FOLDER', 'schema']) expect(err).toContain(`npm run scenario -- ${verb}`);
});

test('check of a folder that is not there says so', async () => {
  const { code, lines } = await run('check', 'scenarios/nowhere');
  expect({ code, lines }).toEqual({
    code: 1,
    lines: [
      expect.stringMatching(
        /^scenarios\/nowhere\/scenario\.yaml:1:1 {2}no such file: scenario\.yaml {2}.*npm run scenario -- new FOLDER/,
      ),
      '1 fault',
    ],
  });
});
