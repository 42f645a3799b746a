import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { loadScenario } from '../../server/scenario/scenario-files';
import { fullTexts, fullYaml } from './full-scenario';
import { temporaryFolder } from './temporary';

/** What to replace, and by what. `▸` in the new text, or in the old, is left out and says where a fault is expected. */
export type Edit = readonly [from: string, to: string];

/** One slip of an author: what it is, where it is made, and the one fault it should give. */
export type Slip = readonly [name: string, edits: readonly Edit[], message: string, right: string];

const mark = '▸';

/** The full scenario with edits made, and the places of the marks in it. */
export function broken(edits: readonly Edit[]): { yaml: string; places: { line: number; column: number }[] } {
  const marked = edits.reduce((yaml, [from, to]) => {
    expect(yaml.split(from).length, `“${from}” stands in the file once`).toBe(2);
    return yaml.replace(from, () => to);
  }, fullYaml);
  const places = marked.split('\n').flatMap((text, index) =>
    text
      .split(mark)
      .slice(0, -1)
      .map((_, before, parts) => ({ line: index + 1, column: parts.slice(0, before + 1).join('').length + 1 })),
  );
  return { yaml: marked.replaceAll(mark, ''), places };
}

/** The part of the full scenario that begins with one text and ends before another. */
export const between = (start: string, end: string): string => {
  const from = fullYaml.indexOf(start);
  return fullYaml.slice(from, fullYaml.indexOf(end, from));
};

/** A folder with the full scenario, its scenario.yaml as given. */
export async function writeFull(yaml: string | Uint8Array = fullYaml): Promise<string> {
  const dir = await temporaryFolder('scenario');
  for (const [path, text] of [...Object.entries(fullTexts), ['scenario.yaml', yaml] as const]) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

/** What is wrong with the full scenario, its scenario.yaml as given. */
export async function faultsOfYaml(yaml: string | Uint8Array) {
  const loaded = await loadScenario(await writeFull(yaml));
  return loaded.ok ? [] : loaded.faults.map(({ file: _, ...fault }) => fault);
}

/** The slip gives the fault it should give, where it should, and no other. */
export async function expectOneFault([, edits, message, right]: Slip): Promise<void> {
  const { yaml, places } = broken(edits);
  expect(places).toHaveLength(1);
  expect(await faultsOfYaml(yaml)).toEqual([{ ...places[0], message, right }]);
}

/** And it does so beside a value that the schema refuses. */
export async function expectFaultBesideAnother([name, edits, message, right]: Slip): Promise<void> {
  await expectOneFault([name, edits, message, right]);
  const { yaml, places } = broken([...edits, ['model: The numbers are invented for tests.', 'model: ▸[]']]);
  const found = await faultsOfYaml(yaml);
  expect(found.map(({ line, column }) => ({ line, column }))).toEqual(places);
  expect(found).toContainEqual(expect.objectContaining({ message, right }));
}
