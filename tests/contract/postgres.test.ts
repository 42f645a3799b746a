import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgres } from '../../server/database/open-postgres';
import { startPostgres, type TestPostgres } from '../support/postgres';
import { directoryContract } from './directory.contract';
import { eventStoreContract } from './event-store.contract';

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

  test('servers that start at once on an empty database migrate it once', async () => {
    const url = await newPlace();
    const databases = await Promise.all(Array.from({ length: 5 }, () => open(url)));
    for (const { prisma, close } of databases) {
      const applied = await prisma.$queryRaw`SELECT migration_name FROM _prisma_migrations`;
      expect(applied).toEqual([{ migration_name: '20261121000000_init' }]);
      await close();
    }
  });
});
