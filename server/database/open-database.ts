import type { Database } from './database';
import { openPGlite } from './open-pglite';
import { openPostgres } from './open-postgres';

export type DatabaseOptions = Readonly<{
  /** Any Postgres. Without it, the embedded one in `dataDir`. */
  databaseUrl?: string | undefined;
  dataDir: string;
  /** Hears of trouble that no caller is waiting for. */
  onError: (error: Error) => void;
}>;

/** Opens the database and brings its tables up to date. */
export const openDatabase = ({ databaseUrl, dataDir, onError }: DatabaseOptions): Promise<Database> =>
  databaseUrl === undefined ? openPGlite(dataDir, onError) : openPostgres(databaseUrl, onError);
