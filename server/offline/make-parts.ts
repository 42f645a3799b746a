import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { bundle } from './bundle';
import { fontFaces } from './font-faces';
import type { OfflineParts } from './offline-parts';

const Package = z.object({ version: z.string() });

/** `root`: the folder that holds `app`. Takes about a second. */
export async function makeParts(root: string): Promise<OfflineParts> {
  const about = Package.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const [{ script, styles }, faces] = await Promise.all([bundle(root), fontFaces()]);
  return { version: about.version, script, styles, faces };
}
