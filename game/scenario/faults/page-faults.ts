import type { ScenarioFile } from '../scenario-file';
import type { Fault, Path } from './fault';

type Page = Readonly<{ file: string; path: Path; what: string; secret: boolean }>;

const pagesOf = ({ sources, background, notes, parties, precedents }: ScenarioFile): Page[] => [
  { file: sources, path: ['sources'], what: 'the sources page', secret: false },
  ...(background === undefined
    ? []
    : [{ file: background, path: ['background'], what: 'the background paper', secret: false }]),
  ...precedents.flatMap(({ id, page }, index) =>
    page === undefined
      ? []
      : [{ file: page, path: ['precedents', index, 'page'], what: `the page of precedent ${id}`, secret: false }],
  ),
  ...(notes === undefined
    ? []
    : [{ file: notes, path: ['notes'], what: 'the notes of the facilitator', secret: true }]),
  ...parties.map(({ id, brief }, index) => ({
    file: brief,
    path: ['parties', index, 'brief'],
    what: `the brief of ${id}`,
    secret: true,
  })),
];

/** A text for some eyes only must be a file of its own: a brief, or the notes. */
export function pageFaults(file: ScenarioFile): Fault[] {
  const pages = pagesOf(file);
  return pages.flatMap(({ file, path, what, secret }, index) => {
    const earlier = pages.slice(0, index).find((page) => page.file === file);
    if (!earlier || !(secret || earlier.secret)) return [];
    const reads = earlier.secret ? '' : ', which everyone reads';
    return [{ path, message: `${file} is ${earlier.what} already${reads}`, right: `a file of its own for ${what}` }];
  });
}
