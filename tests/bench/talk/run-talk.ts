import type { TestPostgres } from '../../support/postgres';
import type { TalkCase } from '../figures';
import type { BenchOptions, StoreName } from '../options';
import { say } from '../say';
import { withPostgres } from '../with-postgres';
import { type Contender, comparedWith, takeTurns } from './compare-talk';
import type { TableToPlay } from './crowd';
import type { LanguageName } from './languages';
import { LoadGenerator } from './load-generator';
import { makeSessions } from './made-sessions';
import { sayProfile } from './say-profile';
import { homeIn, type Served, serveBare, serveParley, stopServed, withDatabase } from './served';
import { tablesOf } from './tables-of';
import { talkLines } from './talk-lines';

type Running = Contender & Readonly<{ served: Served }>;

export const bareTables = (port: number, count: number): TableToPlay[] =>
  Array.from({ length: count }, (_, number) => ({
    ports: [port],
    room: `room-${number}`,
    secrets: ['a', 'b', 'c', 'd'],
  }));

async function running(name: string, language: LanguageName, served: Served, tables: readonly TableToPlay[]) {
  const load = await LoadGenerator.seat(language, tables, [served.child]);
  return { name, load, served, closed: [], open: [] };
}

export async function runBare(tables: number): Promise<Running> {
  const served = await serveBare();
  return running('bare Socket.IO', 'bare', served, bareTables(served.port, tables));
}

async function runParley(store: StoreName, tables: number, postgres: TestPostgres | null): Promise<Running> {
  const home = await homeIn(store === 'postgres' ? postgres : null);
  const made = await withDatabase(home, (database) => makeSessions(database, { count: tables }));
  const served = await serveParley(home);
  return running(store, 'parley', served, tablesOf([served.port], made));
}

async function measureCase(tables: number, options: BenchOptions, postgres: TestPostgres | null): Promise<TalkCase> {
  const bare = await runBare(tables);
  const all = [bare];
  try {
    for (const store of options.store) all.push(await runParley(store, tables, postgres));
    await takeTurns(all, options);
    const measured = { tables, servers: all.map((each) => comparedWith(bare, each)) };
    say(...talkLines(measured));
    if (options.profile)
      for (const { name, load, served } of all) await sayProfile(name, load, served, options.seconds);
    return measured;
  } finally {
    for (const { load, served } of all) {
      load.stop();
      await stopServed(served);
    }
  }
}

/** Tables of four who talk, and beside them the same on a server that only passes on what is said. */
export const runTalk = (options: BenchOptions): Promise<TalkCase[]> =>
  withPostgres(options.store, async (postgres) => {
    const cases: TalkCase[] = [];
    for (const tables of options.tables) cases.push(await measureCase(tables, options, postgres));
    return cases;
  });
