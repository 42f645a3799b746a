import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Scenario } from '../../game/scenario/scenario-file';
import { duo, six } from './scenarios';
import { temporaryFolder } from './temporary';

/** Five minutes in three seconds. */
const fast = { id: 'fast', name: 'Fast', factor: 0.01 };

/** A folder with `scenarios/<id>/` for each, as an author would have written it. */
export async function scenarioFolder(scenarios: readonly Scenario[] = [duo, six]): Promise<string> {
  const root = await temporaryFolder('parley-root');
  for (const { briefs, sourcesText, ...file } of scenarios) {
    const texts = new Map([[file.sources, sourcesText]]);
    for (const { id, brief } of file.parties) texts.set(brief, briefs[id] ?? '');
    texts.set('scenario.yaml', stringify({ ...file, paces: [...file.paces, fast] }));
    for (const [path, text] of texts) {
      const target = join(root, 'scenarios', file.id, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
  }
  return root;
}
