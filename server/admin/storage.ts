import { z } from 'zod';
import type { Storage } from '../../game/protocol/admin';
import type { PrismaClient } from '../../prisma/client/client';

/** To count every row takes a while where there are millions: so long a count is good, in ms. */
const goodFor = 60_000;
const largest = 10;

const Table = z.object({ name: z.string(), bytes: z.coerce.number(), rows: z.coerce.number() });
const Session = z.object({ session: z.string(), title: z.string(), events: z.coerce.number() });
const Size = z.object({ bytes: z.coerce.number() });

type Database = Pick<PrismaClient, '$queryRaw'>;

/** What is stored, counted at most once a minute. */
export function createStorage(prisma: Database, now: () => number): () => Promise<Storage> {
  let known: Readonly<{ at: number; storage: Promise<Storage> }> | null = null;
  return () => {
    if (known && now() - known.at < goodFor) return known.storage;
    const storage = storageOf(prisma);
    known = { at: now(), storage };
    storage.catch(() => {
      known = null;
    });
    return storage;
  };
}

async function storageOf(prisma: Database): Promise<Storage> {
  const [size] = z.array(Size).parse(await prisma.$queryRaw`SELECT pg_database_size(current_database()) AS bytes`);
  // One count for each table, which one statement can only ask for as XML.
  const tables = z.array(Table).parse(
    await prisma.$queryRaw`
    SELECT c.relname AS name, pg_total_relation_size(c.oid) AS bytes,
      (xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM %I', c.relname), false, true, '')))[1]::text AS rows
    FROM pg_class c
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND c.relname <> '_prisma_migrations'
    ORDER BY 2 DESC, 1`,
  );
  const sessions = z.array(Session).parse(
    await prisma.$queryRaw`
    SELECT e.session, coalesce(s.title, '') AS title, e.events FROM (
      SELECT session, max(position) + 1 AS events FROM events GROUP BY session ORDER BY 2 DESC, 1 LIMIT ${largest}
    ) AS e LEFT JOIN sessions s ON s.id = e.session ORDER BY e.events DESC, e.session`,
  );
  return { bytes: size?.bytes ?? 0, tables, sessions };
}
