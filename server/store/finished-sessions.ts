import { z } from 'zod';
import { SessionChoice } from '../../game/cohort/cohort-messages';
import type { PrismaClient } from '../../prisma/client/client';
import { playedTogether } from './played-together';

/** The sessions that are over, so that questions can be asked across them. */
export interface FinishedSessions {
  /** Of one scenario, or of all: the latest first, as many as are listed. `among`: no others are looked at; null: all. */
  list(scenario: string | null, among?: readonly string[] | null): Promise<readonly SessionChoice[]>;
  /** How many events the logs of these hold; one that there is not is not among them. */
  lengths(sessions: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** Sessions in a list: more than anyone looks through, few enough to be sent. */
const most = 5_000;

const Choices = z.array(SessionChoice);
export function createFinishedSessions(prisma: PrismaClient): FinishedSessions {
  return {
    async list(scenario, among = null) {
      const rows = await prisma.session.findMany({
        where: {
          ...{ stage: 'closed', outcomes: { some: {} } },
          ...(scenario === null ? {} : { scenarioId: scenario }),
          ...(among === null ? {} : { id: { in: [...among] } }),
        },
        include: { exercise: true, outcomes: { select: { tier: true, playedBy: true, finishedAt: true } } },
        orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
        take: most,
      });
      return Choices.parse(
        rows.map(({ id, exercise, outcomes, ...row }) => ({
          session: id,
          title: row.title,
          table: row.tableName,
          scenario: row.scenarioId ?? '',
          hash: row.scenarioHash,
          playedBy: playedTogether(outcomes),
          alone: row.alone,
          tier: outcomes[0]?.tier,
          closedAt: outcomes[0]?.finishedAt.getTime(),
          exercise: exercise && { id: exercise.id, title: exercise.title, code: exercise.joinCode },
          variant: row.variant,
          mandate: row.mandate,
        })),
      );
    },
    async lengths(sessions) {
      const counts = await prisma.event.groupBy({
        by: ['session'],
        where: { session: { in: [...sessions] } },
        _max: { position: true },
      });
      return new Map(counts.map(({ session, _max }) => [session, (_max.position ?? -1) + 1]));
    },
  };
}
