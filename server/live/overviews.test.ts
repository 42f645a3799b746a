import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Overview } from '../../game/protocol/socket';
import { createMemoryStore } from '../../tests/support/memory-store';
import { duo } from '../../tests/support/scenarios';
import { Overviews } from './overviews';
import { Table } from './table';

const log = pino({ level: 'silent' });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function tableOf(name: string, exercise = 'e'): Promise<Table> {
  const table = new Table({ session: name, store: createMemoryStore(), log, now: Date.now });
  const pace = { id: 'p', name: 'P', factor: 1 };
  const session = { title: 'T', pace, clock: 'automatic', exercise, joinCode: `C-${name}`, table: name } as const;
  await table.issue({ type: 'open-session', ...session, scenario: duo, hash: 'h', seed: 's' });
  const seat = (id: string, role: 'facilitator' | 'screen' | 'player', party: string | null, hash: string) =>
    table.issue({ type: 'open-seat', seat: `${id}-${name}`, placement: { role, party }, secretHash: hash, name: id });
  await seat('control', 'facilitator', null, 'white cell');
  await seat('wall', 'screen', null, 'screen');
  await seat('head', 'player', 'north', `north of ${name}`);
  return table;
}

const say = (table: Table, text: string, to: 'everyone' | 'control' = 'control') =>
  table.handle(
    { seat: `head-${table.session}`, secretHash: `north of ${table.session}` },
    { id: crypto.randomUUID(), command: { type: 'send-message', to, text } },
  );

const watching = (secretHash: string) => {
  const heard: Overview[] = [];
  return { heard, data: { secretHash }, emit: (_: 'overview', overview: Overview) => heard.push(overview) };
};

const overviews = () => new Overviews({ onlineAt: () => new Set(), now: Date.now });
const names = ({ tables }: Overview) => tables.map(({ name }) => name);

test('a page is told of all tables at once, then of what changed, at most once a second however much does', async () => {
  const tables = await Promise.all(Array.from({ length: 40 }, (_, index) => tableOf(`T${index}`)));
  const [page, all] = [watching('white cell'), overviews()];
  all.watch(page, tables);
  await vi.advanceTimersByTimeAsync(0);
  expect(page.heard.map((each) => each.tables.length)).toEqual([40]);

  for (const table of tables.slice(0, 20)) for (const text of ['One.', 'Two.', 'Three.']) await say(table, text);
  await vi.advanceTimersByTimeAsync(999);
  expect(page.heard).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(page.heard.slice(1).map(names)).toEqual([tables.slice(0, 20).map(({ session }) => session)]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(page.heard).toHaveLength(2);
  all.stop();
});

test('who comes or goes is a change too, and nobody is told after leaving', async () => {
  const [table, page, online] = [await tableOf('A'), watching('white cell'), new Set<string>()];
  const all = new Overviews({ onlineAt: () => online, now: Date.now });
  all.watch(page, [table]);
  await vi.advanceTimersByTimeAsync(1_000);
  online.add('head-A');
  all.changed(table);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(page.heard).toHaveLength(2);
  all.leave(page);
  await say(table, 'Anybody?');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(page.heard).toHaveLength(2);
});

test('[VW1] a screen sees of a table what everyone may: nothing in it tells of what is said to control', async () => {
  const [table, screen, control] = [await tableOf('A'), watching('screen'), watching('white cell')];
  const all = overviews();
  all.watch(screen, [table]);
  all.watch(control, [table]);
  await vi.advanceTimersByTimeAsync(1_000);
  await say(table, 'In confidence.');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(screen.heard).toHaveLength(1);
  const acted = ({ heard }: ReturnType<typeof watching>) => heard.at(-1)?.tables[0]?.people[0]?.acted;
  expect(acted(control)).not.toBeNull();
  expect(acted(screen)).toBeNull();
  await say(table, 'For all to hear.', 'everyone');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(acted(screen)).not.toBeNull();
});

test('[SE8] a link that opens nothing at a table any more is told nothing of it', async () => {
  const [table, page, all] = [await tableOf('A'), watching('white cell'), overviews()];
  all.watch(page, [table]);
  await table.issue({ type: 'reissue-link', seat: 'control-A', secretHash: 'another' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(page.heard).toEqual([]);
});

test('[VW2] when a screen is told tells nothing of what is said to control', async () => {
  const heardAt = async (confidences: readonly number[]) => {
    vi.setSystemTime(1_900_000_000_300);
    const [table, screen, all] = [await tableOf('A'), watching('screen'), overviews()];
    const times: number[] = [];
    const page = { ...screen, emit: () => times.push(Date.now()) };
    all.watch(page, [table]);
    const from = Date.now();
    for (let ms = 0; ms < 9_000; ms += 50) {
      if (confidences.includes(ms)) await say(table, 'In confidence.');
      if (ms === 4_700) await say(table, 'For all to hear.', 'everyone');
      await vi.advanceTimersByTimeAsync(from + ms + 50 - Date.now());
    }
    all.stop();
    return times;
  };
  const quiet = await heardAt([]);
  expect(quiet).toHaveLength(2);
  expect(await heardAt([4_500])).toEqual(quiet);
  expect(await heardAt([2_000, 3_900])).toEqual(quiet);
});
