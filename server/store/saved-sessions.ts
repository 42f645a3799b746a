import { SavedSession, type SessionKind, type SessionPage, type SessionQuery } from '../../game/exports/saved-session';
import type { Prisma, PrismaClient } from '../../prisma/client/client';
import { playedTogether } from './played-together';

/** What a host finds again of all that was played here or came in. */
export interface SavedSessions {
  /** `among`: no others are looked at; null: all. */
  list(query: SessionQuery, among?: readonly string[] | null): Promise<SessionPage>;
  /** Null: there is none. */
  find(session: string): Promise<SavedSession | null>;
}

type Titles = ReadonlyMap<string, string>;
type Row = Prisma.SessionGetPayload<{ include: { exercise: true; outcomes: true } }>;

const onePage = 50;
const include = { exercise: true, outcomes: true } as const;

/** `titles`: of the scenarios that this server has, by their ids. */
export function createSavedSessions(prisma: PrismaClient, titles: Titles): SavedSessions {
  async function withBeside(rows: readonly Row[]): Promise<readonly SavedSession[]> {
    const session = { in: rows.map(({ id }) => id) };
    const counts = await prisma.event.groupBy({ by: ['session'], where: { session }, _count: true });
    const imports = await prisma.import.findMany({ where: { session } });
    return rows.map((row) => {
      const events = counts.find((each) => each.session === row.id)?._count ?? 0;
      const importedAt = imports.find((each) => each.session === row.id)?.importedAt.getTime() ?? null;
      return savedSession(row, { events, importedAt }, titles);
    });
  }

  return {
    async list({ search, kind, from }, among = null) {
      const imports = kind === 'imported' || kind === 'unfinished' ? await prisma.import.findMany() : [];
      const ids = imports.map(({ session }) => session);
      const seen = among === null ? [] : [{ id: { in: [...among] } }];
      const where = { AND: [...seen, ofKind(kind, ids), ...(search === '' ? [] : [found(search, titles)])] };
      const orderBy = [{ openedAt: 'desc' as const }, { id: 'desc' as const }];
      const rows = await prisma.session.findMany({ where, include, orderBy, skip: from, take: onePage });
      return { sessions: [...(await withBeside(rows))], total: await prisma.session.count({ where }) };
    },
    async find(session) {
      const row = await prisma.session.findUnique({ where: { id: session }, include });
      return row ? ((await withBeside([row]))[0] ?? null) : null;
    },
  };
}

function ofKind(kind: SessionKind, imported: readonly string[]): Prisma.SessionWhereInput {
  switch (kind) {
    case 'all':
      return {};
    case 'finished':
      return { stage: 'closed' };
    case 'unfinished':
      return { stage: { not: 'closed' }, id: { notIn: [...imported] } };
    case 'imported':
      return { id: { in: [...imported] } };
    case 'alone':
      return { alone: true };
    case 'bots':
      return { outcomes: { some: {}, every: { playedBy: 'bots' } } };
  }
}

/** By what a host remembers: titles, tables, the scenario, the join code. */
function found(search: string, titles: Titles): Prisma.SessionWhereInput {
  const like = { contains: search, mode: 'insensitive' } as const;
  const named = [...titles].filter(([, title]) => title.toLowerCase().includes(search.toLowerCase()));
  return {
    OR: [
      { title: like },
      { tableName: like },
      { exercise: { OR: [{ title: like }, { joinCode: search.toUpperCase() }] } },
      { scenarioId: { in: named.map(([id]) => id) } },
      { scenarioId: like },
    ],
  };
}

type Beside = Readonly<{ events: number; importedAt: number | null }>;

function savedSession(row: Row, { events, importedAt }: Beside, titles: Titles): SavedSession {
  const { id, title, scenarioId, variant, tableName, exercise, stage, openedAt, outcomes, alone } = row;
  const [first] = outcomes;
  return SavedSession.parse({
    session: id,
    title,
    scenario: scenarioId === null ? null : { id: scenarioId, title: titles.get(scenarioId) ?? scenarioId },
    variant,
    table: tableName,
    exercise: exercise?.title ?? null,
    stage,
    openedAt: openedAt.getTime(),
    finishedAt: first?.finishedAt.getTime() ?? null,
    tier: first?.tier ?? null,
    playedBy: playedTogether(outcomes),
    importedAt,
    alone,
    events,
  });
}
