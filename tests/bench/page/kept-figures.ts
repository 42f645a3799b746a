import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Figures } from '../figures';

const folder = new URL('../../../docs/performance/', import.meta.url);
const file = new URL('figures.json', folder);

/** What was measured last, part by part; nothing before the first time. */
export const readFigures = (): Promise<Figures> =>
  readFile(file, 'utf8').then(
    (text) => Figures.parse(JSON.parse(text)),
    () => ({}),
  );

export async function keepFigures(figures: Figures): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`);
}
