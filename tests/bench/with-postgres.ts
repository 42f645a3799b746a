import { startPostgres, type TestPostgres } from '../support/postgres';
import { removeTemporaryFolders } from '../support/temporary';
import type { StoreName } from './options';

/** Does something beside a real Postgres, if it is among the stores, and leaves nothing behind. */
export async function withPostgres<Done>(
  stores: readonly StoreName[],
  use: (postgres: TestPostgres | null) => Promise<Done>,
): Promise<Done> {
  const postgres = stores.includes('postgres') ? await startPostgres() : null;
  try {
    return await use(postgres);
  } finally {
    await postgres?.stop();
    await removeTemporaryFolders();
  }
}
