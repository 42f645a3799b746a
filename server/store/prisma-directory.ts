import { z } from 'zod';
import { Role } from '../../game/session/seat';
import type { PrismaClient } from '../../prisma/client/client';
import type { Directory, SessionEntry } from './directory';

const Stage = z.enum(['lobby', 'playing', 'closed']);
const Tier = z.enum(['no-deal', 'partial', 'settlement']);

export function createDirectory(prisma: PrismaClient): Directory {
  return {
    async seatBySecret(secretHash) {
      const row = await prisma.seat.findUnique({ where: { secretHash } });
      if (!row) return null;
      const { sessionId: session, id: seat, role, party, name, removed } = row;
      return { session, seat, role: Role.parse(role), party, name, removed };
    },

    async sessionByJoinCode(code) {
      const row = await prisma.session.findFirst({
        where: { exercise: { joinCode: code } },
        orderBy: { openedAt: 'asc' },
      });
      return row && sessionEntry(row);
    },

    async openSessions() {
      const rows = await prisma.session.findMany({
        where: { stage: { not: 'closed' } },
        orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
      });
      return rows.map(sessionEntry);
    },

    async outcomes(session) {
      const rows = await prisma.outcome.findMany({ where: { sessionId: session }, orderBy: { party: 'asc' } });
      return rows.map(({ party, points, delay, total, reservation, tier, finishedAt }) => ({
        session,
        party,
        points,
        delay,
        total,
        reservation,
        tier: Tier.parse(tier),
        finishedAt: finishedAt.getTime(),
      }));
    },

    async ping() {
      await prisma.$queryRaw`SELECT 1`;
    },
  };
}

type Row = Readonly<{
  id: string;
  title: string;
  exerciseId: string | null;
  scenarioId: string | null;
  scenarioHash: string | null;
  stage: string;
}>;

const sessionEntry = ({ id, title, exerciseId, scenarioId, scenarioHash, stage }: Row): SessionEntry => ({
  session: id,
  title,
  exercise: exerciseId,
  scenarioId,
  scenarioHash,
  stage: Stage.parse(stage),
});
