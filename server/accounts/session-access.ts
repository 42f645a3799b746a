import { type Act, SharedAs } from '../../game/protocol/accounts';
import type { PrismaClient } from '../../prisma/client/client';
import { may, type Standing } from './may';
import { type Principal, runsAll } from './principal';

type Share = Readonly<{ account: string; as: SharedAs }>;
type Holders = Readonly<{ owner: Readonly<{ id: string; name: string }> | null; shares: readonly Share[] }>;

/** Whose sessions are, and with whom they are shared. It stands beside the logs, and no log or file tells of it. */
export interface SessionAccess {
  may(principal: Principal, act: Act, session: string): Promise<boolean>;
  /** What their account is to each of these; those to which it is nothing are not among them. */
  standings(principal: Principal, sessions: readonly string[]): Promise<ReadonlyMap<string, NonNullable<Standing>>>;
  /** The sessions that they may see; null: all. */
  visibleTo(principal: Principal): Promise<readonly string[] | null>;
  ownersOf(sessions: readonly string[]): Promise<ReadonlyMap<string, Readonly<{ id: string; name: string }>>>;
  holders(session: string): Promise<Holders>;
  /** From now on these are theirs; null: nobody's, as they are without it. */
  own(sessions: readonly string[], account: string | null): Promise<void>;
  /** Null: they have it no more. */
  share(sessions: readonly string[], account: string, as: SharedAs | null): Promise<void>;
}

export function createSessionAccess(prisma: PrismaClient): SessionAccess {
  const standings: SessionAccess['standings'] = async ({ account }, sessions) => {
    if (!account) return new Map();
    const where = { accountId: account.id, session: { in: [...sessions] } };
    const [shares, owned] = await Promise.all([
      prisma.sessionShare.findMany({ where }),
      prisma.sessionOwner.findMany({ where }),
    ]);
    return new Map([
      ...shares.map(({ session, as }) => [session, SharedAs.parse(as)] as const),
      ...owned.map(({ session }) => [session, 'owner'] as const),
    ]);
  };

  return {
    standings,
    may: async (principal, act, session) =>
      may(principal, act, (await standings(principal, [session])).get(session) ?? null),
    async visibleTo(principal) {
      if (runsAll(principal)) return null;
      const where = { accountId: principal.account?.id ?? '' };
      const select = { session: true };
      const found = await Promise.all([
        prisma.sessionOwner.findMany({ where, select }),
        prisma.sessionShare.findMany({ where, select }),
      ]);
      return found.flat().map(({ session }) => session);
    },
    async ownersOf(sessions) {
      const rows = await prisma.sessionOwner.findMany({
        where: { session: { in: [...sessions] } },
        include: { account: { select: { id: true, name: true } } },
      });
      return new Map(rows.map(({ session, account }) => [session, account]));
    },
    async holders(session) {
      const [owner, shares] = await Promise.all([
        prisma.sessionOwner.findUnique({
          where: { session },
          include: { account: { select: { id: true, name: true } } },
        }),
        prisma.sessionShare.findMany({ where: { session } }),
      ]);
      return {
        owner: owner?.account ?? null,
        shares: shares.map(({ accountId, as }) => ({ account: accountId, as: SharedAs.parse(as) })),
      };
    },
    async own(sessions, account) {
      if (account === null) return;
      await prisma.sessionOwner.createMany({ data: sessions.map((session) => ({ session, accountId: account })) });
    },
    async share(sessions, account, as) {
      const gone = prisma.sessionShare.deleteMany({ where: { accountId: account, session: { in: [...sessions] } } });
      const data = as === null ? [] : sessions.map((session) => ({ session, accountId: account, as }));
      await prisma.$transaction([gone, prisma.sessionShare.createMany({ data })]);
    },
  };
}
