import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrationsDirectory, migrationsOnDisk } from '../../server/database/migrations-on-disk';
import { openPostgres } from '../../server/database/open-postgres';
import { startPostgres, type TestPostgres } from '../support/postgres';
import { deletedAccountsContract } from './deleted-accounts.contract';
import { directoryContract } from './directory.contract';
import { eventStoreContract } from './event-store.contract';
import { plansContract } from './plans.contract';
import { savedSessionsContract } from './saved-sessions.contract';

const open = (url: string) =>
  openPostgres(url, (error) => {
    throw error;
  });

describe('Postgres', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());
  const newPlace = () => postgres.createDatabase();

  eventStoreContract({ newPlace, open });
  directoryContract({ newPlace, open });
  plansContract({ newPlace, open });
  savedSessionsContract({ newPlace, open });
  deletedAccountsContract({ newPlace, open });

  test('servers that start at once on an empty database migrate it once', async () => {
    const onDisk = await migrationsOnDisk(migrationsDirectory);
    const url = await newPlace();
    const databases = await Promise.all(Array.from({ length: 5 }, () => open(url)));
    for (const { prisma, close } of databases) {
      const applied = await prisma.$queryRaw`SELECT migration_name FROM _prisma_migrations ORDER BY migration_name`;
      expect(applied).toEqual(onDisk.map(({ name }) => ({ migration_name: name })));
      await close();
    }
  });
});
