import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Plan } from '../../game/exercise/plan';
import type { Database } from '../../server/database/database';
import { createPlans, type Plans } from '../../server/store/plans';
import type { DatabaseEngine } from './database-engine';

const planned = (title: string, change: object = {}): Plan =>
  Plan.parse({ scenario: 'duo', title, name: 'Fay', pace: 'standard', clock: 'automatic', ...change });

/** Whoever holds the host key. */
const anybody = { account: null, all: true };

/** Plans are kept as they were written, and nobody's is lost to somebody else's page. */
export function plansContract(engine: DatabaseEngine): void {
  describe('plans', () => {
    let database: Database;
    let plans: Plans;
    let now = 1_800_000_000_000;
    beforeAll(async () => {
      database = await engine.open(await engine.newPlace());
      plans = createPlans(database.prisma, () => now++);
    });
    afterAll(() => database.close());

    const added = async (title: string, change: object = {}) => {
      const kept = await plans.add(planned(title, change), anybody);
      if (!kept) throw new Error('too many plans');
      return kept;
    };

    test('a plan comes back as it went in, and the latest is the first of the list', async () => {
      const list = [{ name: 'Zoë \u{1f54a}', table: 'Red', party: 'north' }];
      const first = await added('First', { tables: ['Red', 'Blue'], timetable: [1.5, 0], list });
      const second = await added('Second');
      expect(await plans.read(first.id, anybody)).toEqual(first);
      expect((await plans.list(anybody)).map(({ id, name, tables, listed }) => ({ id, name, tables, listed }))).toEqual(
        [
          { id: second.id, name: 'Second', tables: 1, listed: 0 },
          { id: first.id, name: 'First', tables: 2, listed: 1 },
        ],
      );
    });

    test('a change over an older revision is refused, and nothing is overwritten', async () => {
      const { id } = await added('Mine');
      const mine = planned('Mine, changed');
      expect(await plans.change({ id, plan: mine, revision: 1 }, anybody)).toEqual({ id, plan: mine, revision: 2 });
      expect(await plans.change({ id, plan: planned('Yours'), revision: 1 }, anybody)).toBe('plan-changed');
      expect(await plans.read(id, anybody)).toEqual({ id, plan: mine, revision: 2 });
      expect(await plans.change({ id: 'none', plan: mine, revision: 1 }, anybody)).toBe('no-such-plan');
    });

    test('of two changes at the same time one is kept', async () => {
      const { id } = await added('Both');
      const change = (title: string) => plans.change({ id, plan: planned(title), revision: 1 }, anybody);
      const answers = await Promise.all([change('One'), change('Other')]);
      expect(answers.filter((answer) => answer === 'plan-changed')).toHaveLength(1);
    });

    test('a copy is a plan of its own', async () => {
      const { id } = await added('x'.repeat(80));
      const copied = await plans.copy(id, anybody);
      if (typeof copied === 'string') throw new Error(copied);
      expect(copied.plan.title).toBe(`Copy of ${'x'.repeat(72)}`);
      expect([await plans.remove(id, anybody), await plans.remove(id, anybody), await plans.copy(id, anybody)]).toEqual(
        [true, false, 'no-such-plan'],
      );
      expect(await plans.read(copied.id, anybody)).toEqual(copied);
    });

    test('somebody’s plans are not there for others, but for whoever runs all', async () => {
      const account = { name: 'A', email: 'a@b.example', emailVerified: false, role: 'host' };
      const stamps = { createdAt: new Date(0), updatedAt: new Date(0) };
      for (const id of ['ana', 'ben'])
        await database.prisma.account.create({ data: { ...account, ...stamps, id, email: `${id}@b.example` } });
      const [ana, ben] = [
        { account: 'ana', all: false },
        { account: 'ben', all: false },
      ];
      const kept = await plans.add(planned('Ana’s'), ana);
      if (!kept) throw new Error('too many plans');
      expect((await plans.list(ana)).map(({ name }) => name)).toEqual(['Ana’s']);
      expect([await plans.list(ben), await plans.read(kept.id, ben)]).toEqual([[], null]);
      expect(await plans.change(kept, ben)).toBe('no-such-plan');
      expect([await plans.copy(kept.id, ben), await plans.remove(kept.id, ben)]).toEqual(['no-such-plan', false]);
      expect(await plans.read(kept.id, anybody)).toEqual(kept);
      expect(await plans.change(kept, ana)).toMatchObject({ revision: 2 });
    });

    test('a plan from another time that no longer makes sense is left out, and harms nothing', async () => {
      await database.prisma.plan.create({
        data: { id: 'odd', name: 'Odd', body: { scenario: 7 }, revision: 1, changedAt: new Date(0) },
      });
      expect(await plans.read('odd', anybody)).toBeNull();
      expect((await plans.list(anybody)).map(({ id }) => id)).not.toContain('odd');
      expect(await plans.remove('odd', anybody)).toBe(true);
    });
  });
}
