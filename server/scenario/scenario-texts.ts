import type { Fault } from '../../game/scenario/faults/fault';
import type { Scenario, ScenarioFile } from '../../game/scenario/scenario-file';
import { readInside } from './read-inside';

const mostBytes = 256 * 1024;

type Texts = Pick<Scenario, 'briefs' | 'precedentPages' | 'sourcesText' | 'backgroundText' | 'notesText'>;
type Named = Pick<ScenarioFile, 'parties' | 'precedents' | 'sources' | 'background' | 'notes'>;

/** The Markdown that a scenario file names, and what is wrong with it. */
export async function readTexts(dir: string, file: Named): Promise<Readonly<{ texts: Texts; faults: Fault[] }>> {
  const faults: Fault[] = [];
  const text = async (named: string, path: Fault['path']): Promise<string> => {
    const read = await readInside(dir, named, mostBytes);
    if (!read.ok) faults.push({ path, message: read.message, right: read.right });
    else if (read.text.trim() === '')
      faults.push({ path, message: `${named} is empty`, right: 'at least a line of text' });
    return read.ok ? read.text : '';
  };
  const all = async (each: readonly Promise<readonly [string, string]>[]) =>
    Object.fromEntries(await Promise.all(each));
  const briefs = await all(
    file.parties.map(async ({ id, brief }, index) => [id, await text(brief, ['parties', index, 'brief'])] as const),
  );
  const precedentPages = await all(
    file.precedents.flatMap(({ id, page }, index) =>
      page === undefined ? [] : [text(page, ['precedents', index, 'page']).then((read) => [id, read] as const)],
    ),
  );
  return {
    texts: {
      briefs,
      precedentPages,
      sourcesText: await text(file.sources, ['sources']),
      ...(file.background === undefined ? {} : { backgroundText: await text(file.background, ['background']) }),
      ...(file.notes === undefined ? {} : { notesText: await text(file.notes, ['notes']) }),
    },
    faults,
  };
}
