import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeParts } from './make-parts';
import { OfflineParts } from './offline-parts';

/** The folder that holds `app` and what is built of it. */
const root = join(import.meta.dirname, '../..');

/** Where the build keeps the parts of the offline review. */
export const fileOfParts = join(root, '.next', 'offline-review.json');

export async function keepParts(): Promise<void> {
  await mkdir(dirname(fileOfParts), { recursive: true });
  await writeFile(fileOfParts, JSON.stringify(await makeParts(root)));
}

/** Those of the last build; where nothing was ever built, as in development, they are made. Read once, when first asked for. */
export function createParts(): () => Promise<OfflineParts> {
  let parts: Promise<OfflineParts> | null = null;
  return () => (parts ??= readParts());
}

async function readParts(): Promise<OfflineParts> {
  const kept = await readFile(fileOfParts, 'utf8').catch(() => null);
  return kept === null ? makeParts(root) : OfflineParts.parse(JSON.parse(kept));
}
