import { z } from 'zod';
import { startPostgres, type TestPostgres } from '../../support/postgres';
import { removeTemporaryFolders } from '../../support/temporary';
import { ask } from '../ask';
import { median } from '../median';
import { percentile } from '../percentile';
import { type Load, LoadedTarget } from './loaded-target';
import { talkLines } from './talk-lines';
import { type StoreName, type TalkOptions, talkOptions } from './talk-options';
import { bareTarget, parleyTarget } from './target';

/** What a server did at full load and at half of it: medians over the repetitions. */
export type TalkFigures = Readonly<{
  name: string;
  perSecond: number;
  p50: number;
  p99: number;
  /** Of one core, at full load. */
  serverCpu: number;
  generatorCpu: number;
  lateP99: number;
  bytesPerAction: number;
}>;

export type TalkCase = Readonly<{ tables: number; bare: TalkFigures; parley: readonly TalkFigures[] }>;

type Named = Readonly<{ name: string; loaded: LoadedTarget; closed: Load[]; open: Load[] }>;

const warmUpMs = 1_500;
const rate = ({ actions, ms }: Load): number => (1_000 * actions) / ms;
const middle = (loads: readonly Load[], of: (load: Load) => number): number => median(loads.map(of));

function figuresOf({ name, closed, open }: Named): TalkFigures {
  return {
    name,
    perSecond: middle(closed, rate),
    p50: middle(open, ({ latencies }) => percentile(latencies, 0.5)),
    p99: middle(open, ({ latencies }) => percentile(latencies, 0.99)),
    serverCpu: middle(closed, ({ serverCpuMs, ms }) => serverCpuMs / ms),
    generatorCpu: middle(closed, ({ cpuMs, ms }) => cpuMs / ms),
    lateP99: middle(open, ({ lateness }) => percentile(lateness, 0.99)),
    bytesPerAction: middle(closed, ({ bytes, actions }) => bytes / actions),
  };
}

async function seated(tables: number, stores: readonly StoreName[], postgres: TestPostgres | null): Promise<Named[]> {
  const all: Named[] = [];
  const add = async (name: string, loaded: Promise<LoadedTarget>) =>
    all.push({ name, loaded: await loaded, closed: [], open: [] });
  await add('bare Socket.IO', bareTarget(tables).then(LoadedTarget.seat));
  for (const store of stores)
    await add(store, parleyTarget(tables, store === 'postgres' ? postgres : null).then(LoadedTarget.seat));
  return all;
}

/** In turn, so that all meet the same machine: each at full load, then each at half of what it did. */
async function measure(all: readonly Named[], { seconds, repetitions }: TalkOptions): Promise<void> {
  const lengths = { warmUpMs, measuredMs: 1_000 * seconds };
  for (let round = 0; round < repetitions; round += 1)
    for (const { loaded, closed } of all) closed.push(await loaded.run({ do: 'closed', ...lengths }));
  for (let round = 0; round < repetitions; round += 1)
    for (const { loaded, closed, open } of all)
      open.push(await loaded.run({ do: 'open', ...lengths, perSecond: middle(closed, rate) / 2 }));
}

/** Where the servers spend their time at full load. */
async function profile(all: readonly Named[], { seconds }: TalkOptions, say: (line: string) => void): Promise<void> {
  for (const { name, loaded } of all) {
    await ask(loaded.target.server, 'profile', z.object({}));
    await loaded.run({ do: 'closed', warmUpMs, measuredMs: 1_000 * seconds });
    const { lines } = await ask(loaded.target.server, 'top', z.object({ lines: z.array(z.string()) }));
    for (const line of [`  ${name}, time in each function itself`, ...lines]) say(line);
  }
}

/** Tables of four who talk, and beside them the same on a server that only passes on what is said. */
export async function runTalk(args: readonly string[], say: (line: string) => void): Promise<readonly TalkCase[]> {
  const options = talkOptions(args);
  const postgres = options.store.includes('postgres') ? await startPostgres() : null;
  const cases: TalkCase[] = [];
  try {
    for (const tables of options.tables) {
      const all = await seated(tables, options.store, postgres);
      try {
        await measure(all, options);
        const [bare, ...parley] = all.map(figuresOf);
        if (!bare) throw new Error('nothing was measured');
        cases.push({ tables, bare, parley });
        for (const line of talkLines({ tables, bare, parley })) say(line);
        if (options.profile) await profile(all, options, say);
      } finally {
        for (const { loaded } of all) await loaded.stop();
      }
    }
  } finally {
    await postgres?.stop();
    await removeTemporaryFolders();
  }
  return cases;
}
