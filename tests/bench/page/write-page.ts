import { writeFile } from 'node:fs/promises';
import type { Figures } from '../figures';
import { growthPlot } from './growth-plot';
import { pageOf } from './page';
import { talkPlots } from './talk-section';

const docs = new URL('../../../docs/', import.meta.url);

/** The page and its pictures, of whatever has been measured. */
export async function writePage(figures: Figures): Promise<void> {
  const { talk, growth } = figures;
  const pictures = {
    ...(talk ? talkPlots(talk.cases) : {}),
    ...(growth
      ? { 'growth.svg': growthPlot('Cost of an action, as a multiple of that at the smallest', growth.growths) }
      : {}),
  };
  for (const [name, picture] of Object.entries(pictures))
    await writeFile(new URL(`performance/${name}`, docs), picture);
  await writeFile(new URL('performance.md', docs), pageOf(figures));
}
