import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../server/database/database';
import { openPGlite } from '../../server/database/open-pglite';

/** Where a run keeps its data. The environment is what every process of a run has from the first. */
const variable = 'PARLEY_TEST_RUN';

const runFolder = (): string => {
  const folder = process.env[variable];
  if (!folder) throw new Error('nothing was prepared for this run');
  return folder;
};
const prepared = (): string => join(runFolder(), 'prepared');

/**
 * Makes the database that the tests of a run begin with, once: at a first start nothing takes as long. Answers what
 * removes it, and every data folder of the run besides.
 */
export async function prepareData(fill: (database: Database) => Promise<void>): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-run-'));
  process.env[variable] = folder;
  const database = await openPGlite(prepared());
  await fill(database);
  await database.close();
  return () => rm(folder, { recursive: true, force: true });
}

/** A data folder that is gone when the run is over. */
export const runDataDir = (): Promise<string> => mkdtemp(join(runFolder(), 'data-'));

export const copyPrepared = (dataDir: string): Promise<void> => cp(prepared(), dataDir, { recursive: true });
