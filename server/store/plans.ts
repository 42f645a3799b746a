import { Plan } from '../../game/exercise/plan';
import type { KeptPlan, PlanCard } from '../../game/protocol/hosting';
import type { PrismaClient } from '../../prisma/client/client';
import { freshId } from '../secrets';

/**
 * What hosts prepared, to host it again. No part of any session: a plan may change or go, and no exercise notices. A plan
 * that is another's is not there.
 */
export interface Plans {
  /** The latest first. A plan from an older version that no longer makes sense is left out. */
  list(keeper: Keeper): Promise<readonly PlanCard[]>;
  read(id: string, keeper: Keeper): Promise<KeptPlan | null>;
  /** Null: there are as many as are kept. */
  add(plan: Plan, keeper: Keeper): Promise<KeptPlan | null>;
  /** Keeps a plan over the revision it was written on; otherwise nothing is changed. */
  change(kept: KeptPlan, keeper: Keeper): Promise<KeptPlan | 'plan-changed' | 'no-such-plan'>;
  copy(id: string, keeper: Keeper): Promise<KeptPlan | 'no-such-plan' | 'too-many-plans'>;
  /** Whether there was one. */
  remove(id: string, keeper: Keeper): Promise<boolean>;
}

/** Whose plans are kept; `all`: they see those of everybody, and those that are nobody's. */
export type Keeper = Readonly<{ account: string | null; all: boolean }>;

/** Of one keeper. */
const most = 500;
const longestTitle = 80;

export function createPlans(prisma: PrismaClient, now: () => number): Plans {
  const read = async (id: string, keeper: Keeper): Promise<KeptPlan | null> => {
    const row = await prisma.plan.findFirst({ where: { id, ...seenBy(keeper) } });
    const plan = Plan.safeParse(row?.body);
    return row && plan.success ? { id, plan: plan.data, revision: row.revision } : null;
  };

  const add = async (plan: Plan, { account: ownerId }: Keeper): Promise<KeptPlan | null> => {
    if ((await prisma.plan.count({ where: { ownerId } })) >= most) return null;
    const id = freshId();
    await prisma.plan.create({ data: { id, ownerId, revision: 1, ...columnsOf(plan, now()) } });
    return { id, plan, revision: 1 };
  };

  return {
    read,
    add,
    async list(keeper) {
      const rows = await prisma.plan.findMany({
        where: seenBy(keeper),
        orderBy: [{ changedAt: 'desc' }, { id: 'asc' }],
      });
      return rows.flatMap(({ id, name, body, revision, changedAt }) => {
        const plan = Plan.safeParse(body);
        if (!plan.success) return [];
        const { scenario, tables, list } = plan.data;
        const counts = { tables: tables.length, listed: list.length };
        return [{ id, name, scenario, ...counts, revision, changedAt: changedAt.getTime() }];
      });
    },
    async change({ id, plan, revision }, keeper) {
      const data = { revision: revision + 1, ...columnsOf(plan, now()) };
      const { count } = await prisma.plan.updateMany({ where: { id, revision, ...seenBy(keeper) }, data });
      if (count === 1) return { id, plan, revision: revision + 1 };
      return (await prisma.plan.count({ where: { id, ...seenBy(keeper) } })) ? 'plan-changed' : 'no-such-plan';
    },
    async copy(id, keeper) {
      const found = await read(id, keeper);
      if (!found) return 'no-such-plan';
      const title = `Copy of ${found.plan.title}`.slice(0, longestTitle).trim();
      return (await add({ ...found.plan, title }, keeper)) ?? 'too-many-plans';
    },
    async remove(id, keeper) {
      return (await prisma.plan.deleteMany({ where: { id, ...seenBy(keeper) } })).count === 1;
    },
  };
}

const seenBy = ({ account, all }: Keeper) => (all ? {} : { ownerId: account });

const columnsOf = (plan: Plan, at: number) => ({ name: plan.title, body: plan, changedAt: new Date(at) });
