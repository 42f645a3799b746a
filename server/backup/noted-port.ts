import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileIn = (dataDir: string): string => join(dataDir, 'port');

/** Notes in its data folder where a server listens, for a command that finds the folder in use. Answers what takes it away. */
export async function notePort(dataDir: string, port: number): Promise<() => Promise<void>> {
  await writeFile(fileIn(dataDir), `${port}\n`);
  return () => rm(fileIn(dataDir), { force: true });
}

/** Null: none is noted. */
export async function portOf(dataDir: string): Promise<number | null> {
  const noted = Number((await readFile(fileIn(dataDir), 'utf8').catch(() => '')).trim());
  return Number.isInteger(noted) && noted > 0 ? noted : null;
}
