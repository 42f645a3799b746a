import fc from 'fast-check';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import type { Scenario } from '../../game/scenario/scenario-file';
import { decide } from '../../game/session/decide';
import type { Event } from '../../game/session/events';
import { type Viewer, viewerOf, viewOf } from '../../game/session/view';
import { anyActAfterClose } from '../../tests/support/after-close';
import { type Act, actOf, anyStep, otherSecrets, type Step } from '../../tests/support/generated-play';
import { createMemoryStore } from '../../tests/support/memory-store';
import { duo, six } from '../../tests/support/scenarios';
import { Table } from './table';

// Ids are drawn at random; here they are named after the step that draws them, so that two sessions can be compared.
const draw = vi.hoisted(() => ({ step: 0, drawn: 0 }));
vi.mock('../secrets', () => ({
  freshId: () => {
    draw.drawn += 1;
    return draw.step === 0 ? `opening-${draw.drawn}` : `made-${draw.step}`;
  },
}));

const log = pino({ level: 'silent' });
const clock = () => 1_000_000 + draw.step * 1_000;
const linkOf = (seat: string) => ({ seat, secretHash: `hash of ${seat}` });

/** A session on a live table, and the batches that a viewer of it was sent. */
async function opened(scenario: Scenario, viewer: Viewer) {
  Object.assign(draw, { step: 0, drawn: 0 });
  const table = new Table({ session: 's', store: createMemoryStore(), log, now: clock });
  const sent: string[] = [];
  let held = 0;
  table.subscribe((events) => {
    const seen = viewOf(viewer, events);
    if (seen.length) sent.push(JSON.stringify({ from: held, events: seen }));
    held += seen.length;
  });
  const setup = {
    pace: { id: 'untimed', name: 'No clock', factor: 0 },
    clock: 'facilitator',
    hash: 'h',
    seed: 's',
  } as const;
  await table.issue({ type: 'open-session', title: 'T', exercise: 'e', joinCode: 'ABC234', scenario, ...setup });
  const seat = (name: string, role: 'player' | 'facilitator' | 'screen', party: string | null) =>
    table.issue({ type: 'open-seat', ...linkOf(name), placement: { role, party }, name });
  await seat('control', 'facilitator', null);
  await seat('wall', 'screen', null);
  for (const { id } of scenario.parties) await seat(`head-${id}`, 'player', id);
  for (const { id } of scenario.parties) await seat(`aide-${id}`, 'player', id);
  await give(table, { by: 'control', command: { type: 'start-session' } }, 0);
  return { table, sent };
}

const give = (table: Table, { by, command }: Act, n: number) =>
  table.handle(linkOf(by), { id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, command });

type Where = 'both' | 'first' | 'second';
const script = (scenario: Scenario, beside: number) =>
  fc.array(fc.record({ where: fc.constantFrom<Where>('both', 'first', 'second'), step: anyStep(scenario, beside) }), {
    minLength: 10,
    maxLength: 60,
  });

/** What the viewer would see of an act, were it done now. */
function foreseen(table: Table, { by, command }: Act, viewer: Viewer): readonly Event[] {
  const decision = decide(table.state, { command, by, at: clock(), fresh: `made-${draw.step}` });
  return decision.ok ? viewOf(viewer, decision.events) : [];
}

test.each([
  ['two parties', duo, 'party:south', 0],
  ['six parties', six, 'party:greens', 0],
  ['six parties with promises and papers', six, 'party:greens', 5],
  ['an observer of six', six, 'public', 0],
  ['a screen before six with promises and papers', six, viewerOf({ role: 'screen', party: null }), 5],
] as const)(
  '[VW2] on live tables of %s, what is hidden changes no batch and no reply',
  async (_name, scenario, viewer, beside) => {
    const party = viewer.replace('party:', '');
    const lines = script(scenario, beside);
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), async (steps, shift) => {
        const one = await opened(scenario, viewer);
        const two = await opened(otherSecrets(scenario, party, shift), viewer);
        const replies: string[][] = [[], []];
        for (const [n, { where, step }] of steps.entries()) {
          draw.step = n + 1;
          await playLine({ where, step }, n + 1);
        }
        expect(replies[0]).toEqual(replies[1]);
        expect(one.sent).toEqual(two.sent);

        async function playLine({ where, step }: { where: Where; step: Step }, n: number) {
          const act = actOf(step, scenario, [one.table.state, two.table.state]);
          const mine = act.by === `head-${party}` || act.by === `aide-${party}`;
          const seen = [one, two].map(({ table }) => JSON.stringify(foreseen(table, act, viewer)));
          // What others do in view is the same act in both sessions; what they do out of sight may be in one alone.
          if (!mine && seen[0] !== seen[1]) return;
          const hidden = seen[0] === '[]';
          for (const [index, { table }] of [one, two].entries()) {
            const here = where === 'both' || where === (index ? 'second' : 'first');
            if (!mine && hidden && !here) continue;
            const reply = await give(table, act, n);
            if (mine) replies[index]?.push(JSON.stringify(reply));
          }
        }
      }),
      { numRuns: 200 },
    );
  },
  60_000,
);

test.each(['party:south', 'public'] as const)(
  '[VW2] [ST1] [FN1] on live tables that are over, what the white cell makes of it changes no batch to %s and no reply',
  async (viewer) => {
    const where = fc.constantFrom<Where>('both', 'first', 'second');
    const steps = fc.array(fc.record({ where, act: anyActAfterClose(['north', 'south']) }), {
      minLength: 5,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (lines) => {
        const tables = [await opened(duo, viewer), await opened(duo, viewer)] as const;
        for (const { table } of tables) await give(table, { by: 'control', command: { type: 'end-session' } }, 1);
        const replies: string[][] = [[], []];
        for (const [n, line] of lines.entries()) {
          draw.step = n + 1;
          const hidden = line.act.by === 'control' && line.act.command.type !== 'answer-survey';
          for (const [index, { table }] of tables.entries()) {
            if (hidden && line.where !== 'both' && line.where !== (index ? 'second' : 'first')) continue;
            const reply = await give(table, line.act, n + 2);
            if (line.act.by !== 'control') replies[index]?.push(JSON.stringify(reply));
          }
        }
        expect(replies[0]).toEqual(replies[1]);
        expect(tables[0].sent).toEqual(tables[1].sent);
      }),
      { numRuns: 100 },
    );
  },
  60_000,
);
