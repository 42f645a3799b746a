import { type Connection, migrate } from './migrate';
import { migrationsDirectory, migrationsOnDisk } from './migrations-on-disk';

/** Hears of trouble that no caller is waiting for. */
export type Tell = (error: Error) => void;

/** What is done to a database before it is used. */
export type Prepare = (connection: Connection) => Promise<unknown>;

export const migrateFully: Prepare = async (connection) =>
  migrate(connection, await migrationsOnDisk(migrationsDirectory));
