import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../../prisma/client/client';
import { type Database, type OwnConnection, transactionOptions } from './database';
import { migrateFully, type Prepare, type Tell } from './prepare';

/** Milliseconds. A silent database becomes an error instead of a hang. */
const patience = { connectionTimeoutMillis: 10_000, query_timeout: 30_000, keepAlive: true };

/** `onError` hears of connections lost while idle; the pool replaces them by itself. */
export async function openPostgres(
  connectionString: string,
  onError: Tell,
  prepare: Prepare = migrateFully,
): Promise<Database> {
  const connect = () => connectTo(connectionString, onError);
  await once(connect, prepare);
  const pool = new pg.Pool({ connectionString, ...patience });
  const adapter = new PrismaPg(pool, { disposeExternalPool: true, onPoolError: onError, onConnectionError: onError });
  const prisma = new PrismaClient({ adapter, transactionOptions });
  const counted = () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount });
  return { engine: 'postgres', prisma, connect, pool: counted, close: () => prisma.$disconnect() };
}

async function once(connect: () => Promise<OwnConnection>, work: (connection: OwnConnection) => Promise<unknown>) {
  const connection = await connect();
  await work(connection).finally(() => connection.end());
}

/** As long as it takes: a migration or a copy may be at it for minutes. */
async function connectTo(connectionString: string, onError: Tell): Promise<OwnConnection> {
  const { connectionTimeoutMillis, keepAlive } = patience;
  const client = new pg.Client({ connectionString, connectionTimeoutMillis, keepAlive });
  client.on('error', onError);
  await client.connect();
  return {
    shared: false,
    query: (sql, values) => client.query(sql, values),
    exec: (sql) => client.query(sql),
    end: () => client.end(),
  };
}
