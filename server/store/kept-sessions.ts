import type { PrismaClient } from '../../prisma/client/client';
import type { EventStore } from './event-store';
import { createImports, type Imports } from './imports';
import { createReceipts, type Receipts } from './receipts';
import { createSavedSessions, type SavedSessions } from './saved-sessions';

export type KeptSessions = Readonly<{
  imports: Imports;
  saved: SavedSessions;
  receipts: Receipts;
  /** Whether a session was played elsewhere. */
  imported(session: string): Promise<boolean>;
}>;

type Named = Readonly<{ scenario: Readonly<{ id: string; title: string }> }>;

/** What a host does with sessions as a whole: find them again, take them in, delete them. `scenarios`: those of this server. */
export function createKeptSessions(
  prisma: PrismaClient,
  store: EventStore,
  { scenarios, now }: Readonly<{ scenarios: readonly Named[]; now: () => number }>,
): KeptSessions {
  const imports = createImports(prisma, now);
  const saved = createSavedSessions(prisma, new Map(scenarios.map(({ scenario: { id, title } }) => [id, title])));
  const receipts = createReceipts({ prisma, store, saved, now });
  return { imports, saved, receipts, imported: async (session) => (await imports.of(session)) !== null };
}
