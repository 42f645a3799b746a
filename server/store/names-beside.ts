import { z } from 'zod';
import type { PrismaClient } from '../../prisma/client/client';

const Called = z.object({ seat: z.string(), name: z.string() });

/** Forks of forks are followed no further back. */
const most = 60;

/** The session and those that it goes on from, as far as they are there. */
async function lineOf(prisma: PrismaClient, session: string): Promise<readonly string[]> {
  const line: string[] = [];
  for (let next: string | null = session; next !== null && !line.includes(next) && line.length < most; ) {
    line.push(next);
    const found: { forkedFrom: string | null } | null = await prisma.session.findUnique({
      where: { id: next },
      select: { forkedFrom: true },
    });
    next = found?.forkedFrom ?? null;
  }
  return line;
}

/**
 * Everybody who sat or was expected at another table of the same exercise, by every name that they had there; and where a
 * session goes on from another, those of that one too, whose texts it repeats.
 */
export async function namesBeside(prisma: PrismaClient, session: string): Promise<readonly string[]> {
  const line = [...(await lineOf(prisma, session))];
  const beside = { OR: [{ id: { in: line } }, { exercise: { sessions: { some: { id: { in: line } } } } }] };
  const tables = await prisma.session.findMany({
    where: { AND: [beside, { id: { not: session } }] },
    select: { id: true },
  });
  const sessions = tables.map(({ id }) => id);
  const rows = await prisma.event.findMany({
    where: { session: { in: sessions }, type: { in: ['seat-claimed', 'chair-kept', 'seat-opened'] } },
    select: { session: true, type: true, body: true },
  });
  const nobodys = new Set(rows.flatMap((row) => (isNobodys(row.body) ? [keyOf(row)] : [])));
  const names = rows.flatMap((row) => (nobodys.has(keyOf(row)) ? [] : (Called.safeParse(row.body).data?.name ?? [])));
  return [...new Set(names)].sort();
}

/** A bot's chair or a screen: their names are no person's. */
const isNobodys = (body: unknown): boolean =>
  z.union([z.object({ bot: z.literal(true) }), z.object({ role: z.literal('screen') })]).safeParse(body).success;

const keyOf = ({ session, body }: Readonly<{ session: string; body: unknown }>): string =>
  `${session} ${Called.pick({ seat: true }).safeParse(body).data?.seat}`;
