import { blanked } from '../../game/exports/blanked';
import { lastChain } from '../../game/exports/last-chain';
import type { DeletionReceipt } from '../../game/exports/saved-session';
import type { PrismaClient } from '../../prisma/client/client';
import { hashOf } from '../secrets';
import type { EventStore } from './event-store';
import type { SavedSessions } from './saved-sessions';

/** What is said of a session before it is deleted. */
export interface Receipts {
  /** Null: there is no such session. */
  of(session: string): Promise<DeletionReceipt | null>;
}

type Setting = Readonly<{ prisma: PrismaClient; store: EventStore; saved: SavedSessions; now: () => number }>;

const statement =
  'This session, its log and everything kept beside it, own notes included, was deleted here for good. It cannot be undone. Files of it that were exported before, and backups of the database, are not touched by this.';

const iso = (at: number | bigint | undefined): string | null =>
  at === undefined ? null : new Date(Number(at)).toISOString();

export function createReceipts({ prisma, store, saved, now }: Setting): Receipts {
  /** A log that cannot be read has none. */
  const chainOf = async (session: string): Promise<string | null> => {
    const log = await store.read(session, 0).catch(() => []);
    return log.length
      ? lastChain(
          log.map(({ event }) => blanked(event)),
          hashOf,
        )
      : null;
  };

  return {
    async of(session) {
      const found = await saved.find(session);
      if (!found) return null;
      const where = { session };
      const [first, last] = await Promise.all(
        (['asc', 'desc'] as const).map((position) =>
          prisma.event.findFirst({ where, orderBy: { position }, select: { at: true } }),
        ),
      );
      const imported = await prisma.import.findUnique({ where });
      const { title, table, exercise, scenario, stage, events } = found;
      return {
        ...{ format: 'parley-deletion', version: 1, statement, deletedAt: new Date(now()).toISOString() },
        ...{
          session,
          title,
          table,
          exercise,
          scenario: scenario?.id ?? null,
          stage,
          imported: imported !== null,
          events,
        },
        firstEventAt: iso(first?.at),
        lastEventAt: iso(last?.at),
        chain: imported?.chain ?? (await chainOf(session)),
        seats: await prisma.seat.count({ where: { sessionId: session } }),
        outcomes: await prisma.outcome.count({ where: { sessionId: session } }),
        notes: await prisma.note.count({ where }),
      };
    },
  };
}
