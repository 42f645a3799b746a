import type { Database } from './database';
import { openPGlite } from './open-pglite';
import { openPostgres } from './open-postgres';
import type { Prepare, Tell } from './prepare';

export type DatabaseOptions = Readonly<{
  /** Any Postgres. Without it, the embedded one in `dataDir`. */
  databaseUrl?: string | undefined;
  dataDir: string;
  onError: Tell;
  /** Left out, its tables are brought up to date. */
  prepare?: Prepare | undefined;
}>;

/** Opens the database, prepared for what it is wanted for. */
export const openDatabase = ({ databaseUrl, dataDir, onError, prepare }: DatabaseOptions): Promise<Database> =>
  databaseUrl === undefined ? openPGlite(dataDir, onError, prepare) : openPostgres(databaseUrl, onError, prepare);
