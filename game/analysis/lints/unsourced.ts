import type { Fault } from '../../scenario/faults/fault';
import type { Scenario } from '../../scenario/scenario-file';

/** A source in name only. */
const placeholder = /^(to ?do|tba|tbd|sources?|unknown|n\/?a|none|x+|\?+|-+|\.+)[.!?]?$/i;

type Named = Readonly<{ path: Fault['path']; what: string; source: string | undefined }>;

/** Everything that states a fact or a figure and has room for its source. */
const statements = ({ injects, gates, precedents, stress }: Scenario): Named[] => [
  ...injects.map(({ id, source }, k) => ({ path: ['injects', k, 'source'], what: `inject ${id}`, source })),
  ...gates.map(({ id, source }, k) => ({ path: ['gates', k, 'source'], what: `gate ${id}`, source })),
  ...precedents.map(({ id, source }, k) => ({ path: ['precedents', k, 'source'], what: `precedent ${id}`, source })),
  ...(stress?.reliability ?? []).map(({ name, source }, k) => ({
    path: ['stress', 'reliability', k, 'source'],
    what: `the reliability “${name}”`,
    source,
  })),
  ...(stress?.sources ?? []).map((source, k) => ({ path: ['stress', 'sources', k], what: 'the stress test', source })),
];

/** What looks like data: a share, a sum of money, a number written with its thousands, millions or billions. */
const figure =
  /\d[\d.,]*\s?(%|percent\b|per cent\b)|[$€£₴]\s?\d[\d.,]*|\b(USD|EUR|GBP|UAH)\s?\d[\d.,]*|\b\d{1,3}(,\d{3})+\b|\d[\d.,]*\s(thousand|million|billion|trillion)\b/i;

/** A heading about sources, or any link: to the page of sources or to a source itself. */
const pointsToSources = (text: string, page: string): boolean =>
  /^#{1,6}\s.*\bsources?\b/im.test(text) || /\]\(\S+\)|https?:\/\//.test(text) || text.includes(page);

type Page = Readonly<{ path: Fault['path']; name: string; text: string | undefined }>;

/** The page of a precedent stands beside its source and is left out here. */
const pagesOf = ({ parties, briefs, background, notes, ...texts }: Scenario): Page[] => [
  ...parties.map(({ id, brief }, k) => ({ path: ['parties', k, 'brief'], name: brief, text: briefs[id] })),
  { path: ['background'], name: background ?? '', text: texts.backgroundText },
  { path: ['notes'], name: notes ?? '', text: texts.notesText },
];

function pageFaults(scenario: Scenario): Fault[] {
  return pagesOf(scenario).flatMap(({ path, name, text = '' }) => {
    const lines = text.split('\n');
    const line = lines.findIndex((each) => figure.test(each));
    if (line < 0 || pointsToSources(text, scenario.sources)) return [];
    const found = figure.exec(lines[line] ?? '')?.[0].trim();
    return [
      {
        path,
        message: `${name} states figures, the first on line ${line + 1} (${found}), and points to no source`,
        right: `a heading “## Sources” with a list under it, or a link to ${scenario.sources}`,
      },
    ];
  });
}

/** Claims and figures without a source: where a field for it is left out or holds a placeholder, and in the pages. */
export const unsourced = (scenario: Scenario): Fault[] => [
  ...statements(scenario)
    .filter(({ source }) => source === undefined || placeholder.test(source))
    .map(({ path, what, source }) => ({
      path,
      message: source === undefined ? `${what} names no source` : `“${source}” is no source for ${what}`,
      right: 'where it can be read, or “Invented for this exercise.”',
    })),
  ...pageFaults(scenario),
];
