import { type Complaint, type Fault, listed, type Path, quoted } from '../faults/fault';
import { nearest } from '../faults/nearest';
import type { Scenario } from '../scenario-file';
import { keyOf, pagesOf, textsOf } from './texts';
import type { Text } from './walk-texts';

/** Translations into one language: of texts by the key of their address, and of pages by the path of the original. */
export type Locale = Readonly<{
  language: string;
  texts: ReadonlyMap<string, string>;
  pages: ReadonlyMap<string, string>;
}>;

/** The texts as a tree: what stands under each word of an address. */
type Branch = Map<string, Branch | Text>;

function treeOf(texts: readonly Text[]): Branch {
  const root: Branch = new Map();
  for (const text of texts) {
    let branch = root;
    for (const step of text.address.slice(0, -1)) {
      const next = branch.get(step);
      const found = next instanceof Map ? next : new Map();
      branch.set(step, found);
      branch = found;
    }
    branch.set(text.address.at(-1) ?? '', text);
  }
  return root;
}

type Found = Readonly<{ texts: ReadonlyMap<string, string>; faults: readonly Fault[] }>;

const together = (all: readonly Found[]): Found => ({
  texts: new Map(all.flatMap(({ texts }) => [...texts])),
  faults: all.flatMap(({ faults }) => faults),
});

const wrong = (path: Path, complaint: Complaint): Found => ({ texts: new Map(), faults: [{ path, ...complaint }] });

const kindOf = (value: unknown): string => {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : typeof value === 'string' ? 'a text' : `the ${typeof value} ${value}`;
};

function textAt({ address, text, most }: Text, value: unknown, path: Path): Found {
  if (value === null) return together([]);
  const right = `the translation of “${text.length > 60 ? `${text.slice(0, 59)}…` : text}”, in quotation marks if need be`;
  if (typeof value !== 'string') return wrong(path, { message: `expected a text; found ${kindOf(value)}`, right });
  const translation = value.trim();
  if (translation === '') return wrong(path, { message: 'this text is empty', right: `${right}; or leave it out` });
  if (translation.length > most)
    return wrong(path, { message: `${translation.length} characters have no room here`, right: `at most ${most}` });
  return { texts: new Map([[keyOf(address), translation]]), faults: [] };
}

/** Of several words the one that begins most like this one. */
const alike = (word: string, words: readonly string[]): string | undefined => {
  const shared = (other: string) => {
    const index = [...word].findIndex((letter, at) => letter !== other[at]);
    return index < 0 ? word.length : index;
  };
  return words.filter((other) => shared(other) > 5).sort((a, b) => shared(b) - shared(a))[0];
};

/** As many unknown names in one map as are worth telling one by one. */
const mostUnknown = 20;

function unknownKey(key: string, branch: Branch, path: Path): Fault {
  const keys = [...branch.keys()];
  const near = nearest(key, keys) ?? alike(key, keys);
  const right = near ?? (keys.length > 8 ? `one of ${listed(keys.slice(0, 8))}, …` : `one of ${listed(keys)}`);
  return { path: [...path, key], key: true, message: `no text of this scenario has the address ${quoted(key)}`, right };
}

function unknownKeys(keys: readonly string[], branch: Branch, path: Path): Fault[] {
  const faults = keys.slice(0, mostUnknown).map((key) => unknownKey(key, branch, path));
  if (keys.length <= mostUnknown) return faults;
  const message = `and ${keys.length - mostUnknown} more names that are no address of a text`;
  return [...faults, { path, message, right: 'the addresses that docs/write-a-scenario.md explains' }];
}

function branchAt(branch: Branch, value: unknown, path: Path): Found {
  if (value === null && path.length > 0) return together([]);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const right = `a map with ${listed([...branch.keys()].slice(0, 8))}`;
    return wrong(path, { message: `expected a map; found ${kindOf(value)}`, right });
  }
  const entries: [string, unknown][] = Object.entries(value);
  const unknown = entries.filter(([key]) => !branch.has(key)).map(([key]) => key);
  const known = entries.map(([key, below]) => {
    const next = branch.get(key);
    if (next === undefined) return together([]);
    return next instanceof Map ? branchAt(next, below, [...path, key]) : textAt(next, below, [...path, key]);
  });
  return together([{ texts: new Map(), faults: unknownKeys(unknown, branch, path) }, ...known]);
}

/**
 * What a locale file says, read against the scenario that it translates: the translations by address, and everything in
 * it that is no text of the scenario. A text left out, or left empty after its colon, is not translated yet.
 */
export const readLocale = (scenario: Scenario, content: unknown): Found =>
  branchAt(treeOf(textsOf(scenario)), content, []);

/** How many of the texts and pages of a scenario a locale translates. */
export function completeness(scenario: Scenario, { texts, pages }: Locale): Readonly<{ done: number; all: number }> {
  const done = textsOf(scenario).filter(({ address }) => texts.has(keyOf(address))).length;
  const own = [...pagesOf(scenario).keys()];
  return { done: done + own.filter((path) => pages.has(path)).length, all: textsOf(scenario).length + own.length };
}
