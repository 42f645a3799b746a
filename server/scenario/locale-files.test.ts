import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { translated } from '../../game/scenario/locale/translated';
import { duoWith } from '../../tests/support/duo-with';
import { temporaryFolder } from '../../tests/support/temporary';
import { formatFault } from './file-fault';
import { loadLocales } from './locale-files';
import { loadScenario } from './scenario-files';

const duo = duoWith();
let dir = '';
beforeEach(async () => {
  dir = await temporaryFolder('locales');
  await write('briefs/north.md', 'The brief of North');
});

const write = async (path: string, text: string | Uint8Array) => {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), text);
};

const faults = async () =>
  (await loadLocales(dir, duo)).faults.map(({ file, line, column, message, right }) => [
    `${file.slice(dir.length + 1)}:${line}:${column}`,
    message,
    right,
  ]);

test('a scenario without translations has none', async () => {
  expect(await loadLocales(dir, duo)).toEqual({ locales: [], faults: [], lints: [] });
});

test('texts and pages make a locale, and what is left is counted', async () => {
  await write('locales/uk.yaml', 'title: Два береги\nissues:\n  water: { name: Вода }\n');
  await write('locales/de.yaml', 'title: Zwei Ufer\n');
  await write('locales/.hidden', 'x');
  await write('briefs/north.uk.md', '# Північ\r\n');
  await write('sources.de.md', '# Quellen');
  const { locales, faults: wrong, lints } = await loadLocales(dir, duo);
  expect(wrong).toEqual([]);
  expect(locales.map(({ language }) => language)).toEqual(['de', 'uk']);
  expect(locales.map(({ pages }) => [...pages])).toEqual([
    [['sources.md', '# Quellen']],
    [['briefs/north.md', '# Північ\n']],
  ]);
  expect(
    lints.map(({ file, line, column, message, right }) => [file.slice(dir.length + 1), line, column, message, right]),
  ).toEqual([
    [
      'locales/de.yaml',
      1,
      1,
      expect.stringMatching(/^de: 2 of \d+ texts are translated$/),
      expect.stringContaining('in en, marked [en]'),
    ],
    ['locales/uk.yaml', 1, 1, expect.stringMatching(/^uk: 3 of \d+ texts are translated$/), expect.any(String)],
  ]);
  const [, uk] = locales;
  expect(uk && translated(duo, uk)).toMatchObject({ title: 'Два береги', briefs: { north: '# Північ\n' } });
});

test('a fault says file, line, column and what would be right, all at once', async () => {
  await write(
    'locales/uk.yaml',
    'title: [Два, береги]\nissues:\n  watter:\n    name: Вода\n  levy: { name: 12 }\ntitel: x\n',
  );
  expect(await faults()).toEqual([
    ['locales/uk.yaml:1:8', 'expected a text; found a list', expect.stringContaining('“Two Banks of a River”')],
    ['locales/uk.yaml:3:3', 'no text of this scenario has the address "watter"', 'water'],
    ['locales/uk.yaml:5:17', 'expected a text; found the number 12', expect.stringContaining('“levy”')],
    ['locales/uk.yaml:6:1', 'no text of this scenario has the address "titel"', 'title'],
  ]);
  expect((await loadLocales(dir, duo)).locales).toEqual([]);
});

test.each<[string, string, string | Uint8Array, string, RegExp]>([
  ['what is no YAML', 'locales/uk.yaml', 'title: [', 'locales/uk.yaml:1:9', /./],
  [
    'what reaches into every object',
    'locales/uk.yaml',
    '__proto__: { name: x }',
    'locales/uk.yaml:1:1',
    /__proto__ is refused/,
  ],
  ['what is no text', 'locales/uk.yaml', new Uint8Array([0x61, 0xff]), 'locales/uk.yaml:1:1', /not UTF-8/],
  ['an empty file', 'locales/uk.yaml', '', 'locales/uk.yaml:1:1', /expected a map; found nothing/],
  ['a locale named otherwise', 'locales/ukr.yml', 'title: x', 'locales/ukr.yml:1:1', /this is no locale/],
  [
    'the language of the scenario itself',
    'locales/en.yaml',
    'title: x',
    'locales/en.yaml:1:1',
    /language of scenario.yaml itself/,
  ],
  ['a page of no original', 'briefs/nort.uk.md', '# Північ', 'briefs/nort.uk.md:1:1', /names no briefs\/nort.md/],
  [
    'a page in a language without a locale',
    'briefs/north.fr.md',
    '# Nord',
    'briefs/north.fr.md:1:1',
    /no locale of that language/,
  ],
  ['an empty page', 'briefs/north.pl.md', ' \n', 'briefs/north.pl.md:1:1', /is empty/],
])('%s is refused where it stands', async (_, path, text, place, message) => {
  await write('locales/pl.yaml', 'title: Dwa brzegi\n');
  await write(path, text);
  expect(await faults()).toEqual([[place, expect.stringMatching(message), expect.stringMatching(/./)]]);
});

test('a link that leads out of the folder is refused', async () => {
  const outside = await temporaryFolder('outside');
  await writeFile(join(outside, 'uk.yaml'), 'title: secret\n');
  await mkdir(join(dir, 'locales'));
  await symlink(join(outside, 'uk.yaml'), join(dir, 'locales/uk.yaml'));
  expect(await faults()).toEqual([
    ['locales/uk.yaml:1:1', expect.stringContaining('leads out of the folder'), expect.any(String)],
  ]);
});

test('the Ukrainian names of the flagship are names of its parts, and one of its texts is as they say', async () => {
  const folder = 'scenarios/ukraine-guarantees';
  const loaded = await loadScenario(folder);
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
  const { locales, faults: wrong } = await loadLocales(folder, loaded.scenario);
  expect(wrong.map(formatFault)).toEqual([]);
  const uk = locales.find(({ language }) => language === 'uk');
  if (!uk) throw new Error('no Ukrainian');
  const there = translated(loaded.scenario, uk);
  expect(
    there.issues.every(({ name, options }) =>
      [name, ...options.map((option) => option.name)].every((each) => !each.includes('[en]')),
    ),
  ).toBe(true);
  expect(there.parties.map(({ name }) => name)).toEqual(['Сполучені Штати', 'Україна', 'Європа', 'Росія']);
});
