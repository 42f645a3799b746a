import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from './environment';
import { freshSecret } from './secrets';

/** The key that hosting needs: the one given, else one made at the first start and kept for the next. */
export async function hostKeyOf({ HOST_KEY, DATA_DIR }: Environment): Promise<string> {
  if (HOST_KEY !== undefined) return HOST_KEY;
  const file = join(DATA_DIR, 'host-key');
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.trim().length >= 12) return kept.trim();
  const key = freshSecret();
  await writeFile(file, `${key}\n`, { mode: 0o600 });
  return key;
}
