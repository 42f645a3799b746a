import { isDeepStrictEqual } from 'node:util';
import type { Prisma, PrismaClient } from '../../prisma/client/client';
import type { StoredEvent } from '../store/event-store';
import { writesForLog } from '../store/rebuild';

class TakenBack extends Error {}

/** Which of the things beside a log are not what the log makes of them. They are made anew to see it, and that is taken back. */
export async function besideDiffers(
  prisma: PrismaClient,
  session: string,
  log: readonly StoredEvent[],
): Promise<readonly string[]> {
  let differs: readonly string[] = [];
  const compare = async (transaction: Prisma.TransactionClient) => {
    const stored = await besideOf(transaction, session);
    await transaction.session.deleteMany({ where: { id: session } });
    for (const write of writesForLog(transaction, session, log)) await write;
    const made = await besideOf(transaction, session);
    differs = Object.keys(made).filter((kind) => !isDeepStrictEqual(stored[kind], made[kind]));
    throw new TakenBack();
  };
  await prisma.$transaction(compare).catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error;
  });
  return differs;
}

/** What the log makes; whoever adds to these tables what it does not make leaves it out here. */
const ofSession = {
  ...{ title: true, exerciseId: true, scenarioId: true, scenarioHash: true, stage: true, tableName: true },
  ...{ alone: true, variant: true, mandate: true, forkedFrom: true, openedAt: true },
  exercise: { select: { title: true, joinCode: true } },
} as const;

async function besideOf(prisma: Prisma.TransactionClient, session: string): Promise<Readonly<Record<string, unknown>>> {
  const where = { sessionId: session };
  return {
    titles: await prisma.session.findUnique({ where: { id: session }, select: ofSession }),
    seats: await prisma.seat.findMany({ where, orderBy: { id: 'asc' } }),
    outcomes: await prisma.outcome.findMany({ where, orderBy: { party: 'asc' } }),
  };
}
