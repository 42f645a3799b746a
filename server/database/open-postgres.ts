import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../../prisma/client/client';
import { type Database, transactionOptions } from './database';
import { migrate } from './migrate';
import { migrationsDirectory, migrationsOnDisk } from './migrations-on-disk';

/** Milliseconds. A silent database becomes an error instead of a hang. */
const patience = { connectionTimeoutMillis: 10_000, query_timeout: 30_000, keepAlive: true };

/** `onError` hears of connections lost while idle; the pool replaces them by itself. */
export async function openPostgres(connectionString: string, onError: (error: Error) => void): Promise<Database> {
  await migratePostgres(connectionString);
  const adapter = new PrismaPg({ connectionString, ...patience }, { onPoolError: onError, onConnectionError: onError });
  const prisma = new PrismaClient({ adapter, transactionOptions });
  return { engine: 'postgres', prisma, close: () => prisma.$disconnect() };
}

async function migratePostgres(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: patience.connectionTimeoutMillis });
  await client.connect();
  try {
    const connection = {
      query: (sql: string, values?: unknown[]) => client.query(sql, values),
      exec: (sql: string) => client.query(sql),
    };
    await migrate(connection, await migrationsOnDisk(migrationsDirectory));
  } finally {
    await client.end();
  }
}
