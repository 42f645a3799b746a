import type { ReadBundle } from '../../game/exports/read-bundle';
import { Prisma, type PrismaClient } from '../../prisma/client/client';
import { insertOf } from './event-inserts';
import { writesFor } from './projections';

/** What is known of a session that came in as a file. `importedAt` in ms since 1970. */
type Import = Readonly<{
  session: string;
  writtenBy: string;
  pseudonymised: boolean;
  whole: boolean;
  importedAt: number;
}>;

/** Sessions that were played elsewhere. They are there to be looked at: nobody acts in them, and no clock runs. */
export interface Imports {
  /** Null: it was played here, or there is none. */
  of(session: string): Promise<Import | null>;
  /** The session that came in with this chain. */
  byChain(chain: string): Promise<string | null>;
  /** Stores a log and what stands beside it, all or nothing. False: the same session came in meanwhile. */
  add(session: string, bundle: ReadBundle): Promise<boolean>;
}

/** Events in one statement, so that others have their turn while a long log is stored. */
const piece = 2_000;

const insertsOf = (prisma: PrismaClient, session: string, log: ReadBundle['log']) =>
  Array.from({ length: Math.ceil(log.length / piece) }, (_, index) => {
    const first = index * piece;
    const commands = [{ commandId: `import/${index}`, events: log.slice(first, first + piece) }];
    return insertOf(prisma, { session, first, commands });
  });

export function createImports(prisma: PrismaClient, now: () => number): Imports {
  const byChain = async (chain: string) =>
    (await prisma.import.findUnique({ where: { chain }, select: { session: true } }))?.session ?? null;

  return {
    byChain,
    async of(session) {
      const row = await prisma.import.findUnique({ where: { session } });
      if (!row) return null;
      const { writtenBy, pseudonymised, whole, importedAt } = row;
      return { session, writtenBy, pseudonymised, whole, importedAt: importedAt.getTime() };
    },
    async add(session, { head, log, chain }) {
      const { pseudonymised, whole, writtenBy } = head;
      const about = { pseudonymised, whole, writtenBy: writtenBy.parley, importedAt: new Date(now()) };
      try {
        await prisma.$transaction([
          prisma.import.create({ data: { session, chain, ...about } }),
          ...insertsOf(prisma, session, log),
          ...writesFor(prisma, session, log, []),
        ]);
      } catch (error) {
        const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
        if (taken && (await byChain(chain)) !== null) return false;
        throw error;
      }
      return true;
    },
  };
}
