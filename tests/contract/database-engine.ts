import type { Database } from '../../server/database/database';

/** A kind of database under test. A place is a data directory or a URL: what survives when the database is closed. */
export type DatabaseEngine = Readonly<{
  newPlace: () => Promise<string>;
  open: (place: string) => Promise<Database>;
}>;
