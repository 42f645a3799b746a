import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Scenario, ScenarioFile } from '../../game/scenario/scenario-file';
import { duo, six } from './scenarios';
import { temporaryFolder } from './temporary';

/** Five minutes in three seconds. */
const fast = { id: 'fast', name: 'Fast', factor: 0.01 };

/** The file behind a scenario, and its texts by the path at which the file names them. */
export function filesOf(scenario: Scenario): { file: ScenarioFile; texts: ReadonlyMap<string, string> } {
  const { briefs, precedentPages, sourcesText, backgroundText, notesText, held, variant, mandate, ...file } = scenario;
  if (held.length || variant || mandate) throw new Error('this scenario is prepared: there is no file of it');
  const texts = new Map([[file.sources, sourcesText]]);
  if (file.background !== undefined) texts.set(file.background, backgroundText ?? '');
  if (file.notes !== undefined) texts.set(file.notes, notesText ?? '');
  for (const { id, brief } of file.parties) texts.set(brief, briefs[id] ?? '');
  for (const { id, page } of file.precedents) if (page !== undefined) texts.set(page, precedentPages[id] ?? '');
  return { file, texts };
}

/** A folder with `scenarios/<id>/` for each, as an author would have written it. */
export async function scenarioFolder(scenarios: readonly Scenario[] = [duo, six]): Promise<string> {
  const root = await temporaryFolder('parley-root');
  for (const scenario of scenarios) {
    const { file, texts } = filesOf(scenario);
    const yaml = stringify({ ...file, paces: [...file.paces, fast] });
    for (const [path, text] of [...texts, ['scenario.yaml', yaml] as const]) {
      const target = join(root, 'scenarios', file.id, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
  }
  return root;
}
