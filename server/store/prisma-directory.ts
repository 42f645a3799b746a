import { z } from 'zod';
import { Role } from '../../game/session/seat';
import type { PrismaClient } from '../../prisma/client/client';
import type { Directory, SessionEntry } from './directory';

const Stage = z.enum(['lobby', 'playing', 'closed']);
const Tier = z.enum(['no-deal', 'partial', 'settlement']);

const inOrder = [{ openedAt: 'asc' as const }, { id: 'asc' as const }];

export function createDirectory(prisma: PrismaClient): Directory {
  return {
    async seatsBySecret(secretHash) {
      const rows = await prisma.seat.findMany({
        where: { secretHash },
        include: { session: { select: { tableName: true } } },
        orderBy: [{ session: { openedAt: 'asc' } }, { sessionId: 'asc' }],
      });
      return rows.map(({ sessionId, id: seat, role, party, name, removed, session }) => {
        const table = session.tableName;
        return { session: sessionId, seat, role: Role.parse(role), party, name, removed, table };
      });
    },

    async sessionsByJoinCode(code) {
      const rows = await prisma.session.findMany({ where: { exercise: { joinCode: code } }, orderBy: inOrder });
      return rows.map(sessionEntry);
    },

    async sessionsBeside(session) {
      const exercise = { sessions: { some: { id: session } } };
      const rows = await prisma.session.findMany({ where: { exercise }, orderBy: inOrder });
      return rows.map(sessionEntry);
    },

    async openSessions() {
      const rows = await prisma.session.findMany({
        where: { stage: { not: 'closed' } },
        orderBy: inOrder,
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
  tableName: string | null;
  exerciseId: string | null;
  scenarioId: string | null;
  scenarioHash: string | null;
  stage: string;
}>;

const sessionEntry = ({ id, title, tableName, exerciseId, scenarioId, scenarioHash, stage }: Row): SessionEntry => ({
  session: id,
  title,
  table: tableName,
  exercise: exerciseId,
  scenarioId,
  scenarioHash,
  stage: Stage.parse(stage),
});
