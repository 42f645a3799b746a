import { z } from 'zod';
import type { Try } from '../../game/protocol/hosting';
import { Role } from '../../game/session/seat';
import type { Outcome, PrismaClient, Session } from '../../prisma/client/client';
import type { Directory, SessionEntry } from './directory';
import { namesBeside } from './names-beside';

const Stage = z.enum(['lobby', 'playing', 'closed']);
const Tier = z.enum(['no-deal', 'partial', 'settlement']);
const PlayedBy = z.enum(['people', 'bots', 'both']);

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
      const where = { exercise: { joinCode: code }, alone: false };
      const rows = await prisma.session.findMany({ where, orderBy: inOrder });
      return rows.map(sessionEntry);
    },

    async sessionsBeside(session) {
      const exercise = { sessions: { some: { id: session } } };
      const where = { OR: [{ id: session }, { exercise }] };
      const rows = await prisma.session.findMany({ where, orderBy: inOrder });
      return rows.map(sessionEntry);
    },

    namesBeside: (session) => namesBeside(prisma, session),

    async inPlay() {
      const where = { stage: 'playing', alone: false };
      const rows = await prisma.session.findMany({ where, orderBy: inOrder, select: { id: true } });
      const imported = await prisma.import.findMany({ select: { session: true } });
      const elsewhere = new Set(imported.map(({ session }) => session));
      return rows.map(({ id }) => id).filter((id) => !elsewhere.has(id));
    },

    async forks(session) {
      const [found, rows] = await Promise.all([
        prisma.session.findUnique({ where: { id: session }, select: { forkedFrom: true } }),
        prisma.session.findMany({ where: { forkedFrom: session }, orderBy: inOrder, select: { id: true } }),
      ]);
      return { from: found?.forkedFrom ?? null, branches: rows.map(({ id }) => id) };
    },

    async outcomes(session) {
      const rows = await prisma.outcome.findMany({ where: { sessionId: session }, orderBy: { party: 'asc' } });
      return rows.map(({ party, points, delay, total, reservation, tier, playedBy, finishedAt }) => ({
        session,
        party,
        points,
        delay,
        total,
        reservation,
        tier: Tier.parse(tier),
        playedBy: PlayedBy.parse(playedBy),
        finishedAt: finishedAt.getTime(),
      }));
    },

    async triesBySecret(secretHashes) {
      const rows = await prisma.seat.findMany({
        where: { secretHash: { in: [...secretHashes] }, session: { alone: true, stage: 'closed' } },
        include: { session: { include: { outcomes: true } } },
      });
      return rows
        .flatMap(({ party, session }) => {
          const outcome = session.outcomes.find((each) => each.party === party);
          return outcome ? [tryOf(session, outcome)] : [];
        })
        .sort((a, b) => b.at - a.at);
    },

    async ping() {
      await prisma.$queryRaw`SELECT 1`;
    },
  };
}

function tryOf(
  { id: session, scenarioId, variant, forkedFrom }: Pick<Session, 'id' | 'scenarioId' | 'variant' | 'forkedFrom'>,
  { party, tier, finishedAt, points, delay, total, reservation }: Outcome,
): Try {
  const score = { points, delay, total, reservation };
  const at = finishedAt.getTime();
  const forked = forkedFrom !== null;
  return { session, scenario: scenarioId ?? '', variant, party, at, forked, tier: Tier.parse(tier), score };
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
