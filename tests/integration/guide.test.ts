import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Gate } from '../../game/scenario/gate';
import { Effects, Inject } from '../../game/scenario/inject';
import { Instrument } from '../../game/scenario/instrument';
import { Issue, Option } from '../../game/scenario/issue';
import { Party } from '../../game/scenario/party';
import { Precedent } from '../../game/scenario/precedent';
import { Question } from '../../game/scenario/question';
import { Action, Pace, Round } from '../../game/scenario/round';
import { ScenarioFile } from '../../game/scenario/scenario-file';
import { Mandate, Variant } from '../../game/scenario/variant';
import { formatFault } from '../../server/scenario/file-fault';
import { loadLocales } from '../../server/scenario/locale-files';
import { loadScenario } from '../../server/scenario/scenario-files';
import { temporaryFolder } from '../support/temporary';

const guide = await readFile('docs/write-a-scenario.md', 'utf8');
const excerpts = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map((found) => found[1] ?? '');

test('the excerpts of the guide are together a scenario without a fault, with the beginning of a translation', async () => {
  const dir = await temporaryFolder('parley-guide');
  const pages = ['sources', 'background', 'notes', 'briefs/school', 'briefs/choir', 'briefs/club'];
  const texts = [['scenario.yaml', excerpts.join('\n')], ...pages.map((page) => [`${page}.md`, '# A page\n\nText.'])];
  for (const [path = '', text = ''] of texts) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  const loaded = await loadScenario(dir);
  expect(loaded.ok ? [] : loaded.faults.map(formatFault)).toEqual([]);
  if (!loaded.ok) return;
  await mkdir(join(dir, 'locales'));
  await writeFile(join(dir, 'locales/uk.yaml'), /```yml\n(.*?)```/s.exec(guide)?.[1] ?? '');
  const { locales, faults, lints } = await loadLocales(dir, loaded.scenario);
  expect(faults.map(formatFault)).toEqual([]);
  expect(locales.map(({ texts }) => texts.size)).toEqual([7]);
  expect(lints.map(({ message }) => message)).toEqual([expect.stringMatching(/^uk: 7 of \d+ texts are translated$/)]);
});

test('the table of the guide names every field of a scenario', () => {
  const shapes = [
    ScenarioFile,
    Party,
    Issue,
    Option,
    Instrument,
    Gate,
    Inject,
    Effects,
    Round,
    Pace,
    Precedent,
    Question,
    Variant,
    Mandate,
  ].map(({ shape }) => shape);
  const fields = [...shapes.flatMap((shape) => Object.keys(shape)), ...Action.options];
  const table = guide.slice(guide.indexOf('## Every field'));
  expect(fields.filter((field) => !new RegExp(`\\b${field}\\b`).test(table))).toEqual([]);
});
