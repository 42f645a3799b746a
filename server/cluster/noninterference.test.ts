import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { decide } from '../../game/session/decide';
import type { Event } from '../../game/session/events';
import { viewOf } from '../../game/session/view';
import { companyOfTest } from '../../tests/support/company-of-test';
import { type Act, actOf, anyStep, otherSecrets } from '../../tests/support/generated-play';
import { Play } from '../../tests/support/play';
import { six } from '../../tests/support/scenarios';
import type { Table } from '../live/table';

// Ids are drawn at random; here they are named after the step that draws them, so that two sessions can be compared.
const draw = vi.hoisted(() => ({ step: 0 }));
vi.mock('../secrets', () => ({ freshId: () => `made-${draw.step}` }));

const start = 5_000_000;
const viewer = 'party:greens';
const mine = ['head-greens', 'aide-greens'];
const clock = () => start + draw.step * 1_000;

beforeEach(() => void vi.useFakeTimers({ now: start }));
afterEach(() => void vi.useRealTimers());

/** A session at two servers, and what each of them sends a page of the viewer's: all anew whenever the server was started again. */
async function atTwoServers(scenario: typeof six) {
  draw.step = 0;
  const play = new Play(scenario, { pace: 0 });
  for (const { id } of scenario.parties) play.seat(`aide-${id}`, 'player', id, `Aide of ${id}`);
  const company = companyOfTest();
  await company.store.append('s', 0, 'all', play.control('start-session').log);
  const sent: string[] = [];
  const open = async (name: string): Promise<Table> => {
    const table = await company.server(name).tables.at('s');
    const send = (from: number, events: readonly Event[]) => sent.push(JSON.stringify({ name, from, events }));
    let held = table.view(viewer).length;
    send(0, table.view(viewer));
    table.subscribe((events) => {
      const seen = viewOf(viewer, events);
      if (seen.length) send(held, seen);
      held += seen.length;
    });
    return table;
  };
  const tables: [Table, Table] = [await open('a'), await open('b')];
  const restart = async (at: 0 | 1) => {
    tables[at] = await open(`${at} since ${draw.step}`);
  };
  return { company, sent, tables, restart };
}

type Session = Awaited<ReturnType<typeof atTwoServers>>;

const seenOf = ({ tables }: Session, at: 0 | 1, { by, command }: Act): string => {
  const decision = decide(tables[at].state, { command, by, at: clock(), fresh: `made-${draw.step}` });
  return JSON.stringify(decision.ok ? viewOf(viewer, decision.events) : []);
};

const line = fc.record({
  where: fc.constantFrom('both', 'first', 'second'),
  at: fc.constantFrom(0 as const, 1 as const),
  restarts: fc.constantFrom(0 as const, 1 as const, null, null, null),
  step: anyStep(six, 5),
});

test('[VW2] at two servers, also when they are started again, what is hidden changes no batch and no reply', async () => {
  const counts = { own: 0, hidden: 0, seen: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 10, maxLength: 40 }), async (lines) => {
      const one = await atTwoServers(six);
      const two = await atTwoServers(otherSecrets(six, 'greens', 3));
      const replies: [string[], string[]] = [[], []];
      for (const [n, { where, at, restarts, step }] of lines.entries()) {
        draw.step = n + 1;
        vi.setSystemTime(clock());
        if (restarts !== null) for (const session of [one, two]) await session.restart(restarts);
        const act = actOf(step, six, [one.tables[at].state, two.tables[at].state]);
        const isOwn = mine.includes(act.by);
        const [seen, seenInTwo] = [seenOf(one, at, act), seenOf(two, at, act)];
        // What others do in view is the same act in both sessions; what they do out of sight may be in one alone.
        if (!isOwn && seen !== seenInTwo) continue;
        counts[isOwn ? 'own' : seen === '[]' ? 'hidden' : 'seen'] += 1;
        const alone = !isOwn && seen === '[]' && where !== 'both' ? where : null;
        for (const [index, { tables }] of [one, two].entries()) {
          if (alone !== null && alone !== (index ? 'second' : 'first')) continue;
          const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
          const link = { seat: act.by, secretHash: `hash of ${act.by}` };
          const reply = await tables[at].handle(link, { id, command: act.command });
          if (isOwn) replies[index === 0 ? 0 : 1].push(JSON.stringify(reply));
        }
        // Long enough for the other server to have heard, and read it.
        await vi.advanceTimersByTimeAsync(10);
      }
      expect(replies[0]).toEqual(replies[1]);
      expect(one.sent).toEqual(two.sent);
      for (const { company } of [one, two]) company.stop();
    }),
    { numRuns: 60 },
  );
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(50);
}, 120_000);
