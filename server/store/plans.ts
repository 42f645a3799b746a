import { Plan } from '../../game/exercise/plan';
import type { KeptPlan, PlanCard } from '../../game/protocol/hosting';
import type { PrismaClient } from '../../prisma/client/client';
import { freshId } from '../secrets';

/** What hosts prepared, to host it again. No part of any session: a plan may change or go, and no exercise notices. */
export interface Plans {
  /** The latest first. A plan from an older version that no longer makes sense is left out. */
  list(): Promise<readonly PlanCard[]>;
  read(id: string): Promise<KeptPlan | null>;
  /** Null: there are as many as are kept. */
  add(plan: Plan): Promise<KeptPlan | null>;
  /** Keeps a plan over the revision it was written on; otherwise nothing is changed. */
  change(kept: KeptPlan): Promise<KeptPlan | 'plan-changed' | 'no-such-plan'>;
  copy(id: string): Promise<KeptPlan | 'no-such-plan' | 'too-many-plans'>;
  /** Whether there was one. */
  remove(id: string): Promise<boolean>;
}

const most = 500;
const longestTitle = 80;

export function createPlans(prisma: PrismaClient, now: () => number): Plans {
  const read = async (id: string): Promise<KeptPlan | null> => {
    const row = await prisma.plan.findUnique({ where: { id } });
    const plan = Plan.safeParse(row?.body);
    return row && plan.success ? { id, plan: plan.data, revision: row.revision } : null;
  };

  const add = async (plan: Plan): Promise<KeptPlan | null> => {
    if ((await prisma.plan.count()) >= most) return null;
    const id = freshId();
    await prisma.plan.create({ data: { id, revision: 1, ...columnsOf(plan, now()) } });
    return { id, plan, revision: 1 };
  };

  return {
    read,
    add,
    async list() {
      const rows = await prisma.plan.findMany({ orderBy: [{ changedAt: 'desc' }, { id: 'asc' }] });
      return rows.flatMap(({ id, name, body, revision, changedAt }) => {
        const plan = Plan.safeParse(body);
        if (!plan.success) return [];
        const { scenario, tables, list } = plan.data;
        const counts = { tables: tables.length, listed: list.length };
        return [{ id, name, scenario, ...counts, revision, changedAt: changedAt.getTime() }];
      });
    },
    async change({ id, plan, revision }) {
      const data = { revision: revision + 1, ...columnsOf(plan, now()) };
      const { count } = await prisma.plan.updateMany({ where: { id, revision }, data });
      if (count === 1) return { id, plan, revision: revision + 1 };
      return (await prisma.plan.count({ where: { id } })) ? 'plan-changed' : 'no-such-plan';
    },
    async copy(id) {
      const found = await read(id);
      if (!found) return 'no-such-plan';
      const title = `Copy of ${found.plan.title}`.slice(0, longestTitle).trim();
      return (await add({ ...found.plan, title })) ?? 'too-many-plans';
    },
    async remove(id) {
      return (await prisma.plan.deleteMany({ where: { id } })).count === 1;
    },
  };
}

const columnsOf = (plan: Plan, at: number) => ({ name: plan.title, body: plan, changedAt: new Date(at) });
