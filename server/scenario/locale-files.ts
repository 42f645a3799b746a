import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Complaint } from '../../game/scenario/faults/fault';
import { completeness, type Locale, readLocale } from '../../game/scenario/locale/locale';
import { pagesOf } from '../../game/scenario/locale/texts';
import type { Scenario } from '../../game/scenario/scenario-file';
import type { FileFault } from './file-fault';
import { readInside } from './read-inside';
import { readYaml } from './yaml-document';

/** Of one locale file; of one page in translation. */
const most = { bytes: 512 * 1024, pageBytes: 256 * 1024 };

/** `lints` say how much of a locale is still to be translated. */
type Locales = Readonly<{ locales: readonly Locale[]; faults: readonly FileFault[]; lints: readonly FileFault[] }>;

const inOrder = (a: FileFault, b: FileFault) => a.line - b.line || a.column - b.column;

/** A complaint about a file as a whole. */
const about = (dir: string, path: string, { message, right }: Complaint): FileFault => ({
  file: join(dir, path),
  line: 1,
  column: 1,
  message,
  right,
});

/** What stands in a folder of the scenario, hidden files left out; nothing if there is no such folder. */
async function filesIn(dir: string, folder: string): Promise<string[]> {
  const names = await readdir(join(dir, folder)).catch((): string[] => []);
  return names.filter((name) => !name.startsWith('.')).sort();
}

const translationOf = /^(.+)\.([a-z]{2})(\.md)$/;

type Page = Readonly<{ path: string; original: string; language: string }>;

/** Translated pages stand beside the original, `briefs/us.uk.md` beside `briefs/us.md`. */
async function translatedPages(dir: string, scenario: Scenario): Promise<Page[]> {
  const folders = [...new Set([...pagesOf(scenario).keys()].map(dirname))];
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await filesIn(dir, folder)).flatMap((name) => {
        const [, stem, language = '', ending] = translationOf.exec(name) ?? [];
        const at = (file: string) => (folder === '.' ? file : `${folder}/${file}`);
        return stem === undefined ? [] : [{ path: at(name), original: at(`${stem}${ending}`), language }];
      }),
    ),
  );
  return found.flat();
}

function pageFault(dir: string, scenario: Scenario, { path, original, language }: Page, languages: readonly string[]) {
  const pages = pagesOf(scenario);
  if (!pages.has(original))
    return about(dir, path, {
      message: `this translates no page: the scenario names no ${original}`,
      right: `the name of a page, then .${language}.md: ${[...pages.keys()].join(', ')}`,
    });
  if (languages.includes(language)) return null;
  return about(dir, path, {
    message: `a page in ${language}, and no locale of that language`,
    right: `locales/${language}.yaml, with the title at least`,
  });
}

/** Why a file in `locales` is none, or null. */
function nameFault(dir: string, scenario: Scenario, name: string): FileFault | null {
  const right = 'a file for each language, named by its two letters, like locales/uk.yaml';
  if (!/^[a-z]{2}\.yaml$/.test(name)) return about(dir, `locales/${name}`, { message: 'this is no locale', right });
  if (name !== `${scenario.language}.yaml`) return null;
  const message = `${scenario.language} is the language of scenario.yaml itself`;
  return about(dir, `locales/${name}`, { message, right: 'texts in this language belong there' });
}

async function loadTexts(dir: string, scenario: Scenario, name: string) {
  const path = `locales/${name}`;
  const read = await readInside(dir, path, most.bytes);
  if (!read.ok) return { texts: new Map<string, string>(), faults: [about(dir, path, read)] };
  const yaml = readYaml(read.text);
  const file = join(dir, path);
  if (!yaml.ok)
    return { texts: new Map<string, string>(), faults: yaml.complaints.map((complaint) => ({ file, ...complaint })) };
  const { texts, faults } = readLocale(scenario, yaml.value);
  const placed = faults.map((fault) => ({ file, ...yaml.placeOf(fault), message: fault.message, right: fault.right }));
  return { texts, faults: placed };
}

/** The translations of a scenario: `locales/<language>.yaml` in its folder, and pages beside their originals. */
export async function loadLocales(dir: string, scenario: Scenario): Promise<Locales> {
  const names = await filesIn(dir, 'locales');
  const faults = names.flatMap((name) => nameFault(dir, scenario, name) ?? []);
  const good = names.filter((name) => nameFault(dir, scenario, name) === null);
  const languages = good.map((name) => name.slice(0, 2));
  const pages = await translatedPages(dir, scenario);
  faults.push(...pages.flatMap((page) => pageFault(dir, scenario, page, languages) ?? []));
  const locales: Locale[] = [];
  for (const name of good) {
    const language = name.slice(0, 2);
    const { texts, faults: wrong } = await loadTexts(dir, scenario, name);
    faults.push(...wrong.sort(inOrder));
    const read = new Map<string, string>();
    for (const { path, original } of pages.filter((page) => page.language === language)) {
      const page = await readInside(dir, path, most.pageBytes);
      if (page.ok && page.text.trim() !== '') read.set(original, page.text);
      else faults.push(about(dir, path, page.ok ? { message: `${path} is empty`, right: 'a text, or no file' } : page));
    }
    locales.push({ language, texts, pages: read });
  }
  return {
    locales: faults.length ? [] : locales,
    faults,
    lints: locales.flatMap((each) => unfinished(dir, scenario, each)),
  };
}

function unfinished(dir: string, scenario: Scenario, locale: Locale): FileFault[] {
  const { done, all } = completeness(scenario, locale);
  if (done === all) return [];
  const message = `${locale.language}: ${done} of ${all} texts are translated`;
  const right = `all of them; until then the rest is shown in ${scenario.language}, marked [${scenario.language}]`;
  return [about(dir, `locales/${locale.language}.yaml`, { message, right })];
}
