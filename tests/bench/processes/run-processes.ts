import { emptyDataDir } from '../../support/server-process';
import type { TalkCase } from '../figures';
import type { BenchOptions } from '../options';
import { say } from '../say';
import { type Contender, comparedWith, takeTurns } from '../talk/compare-talk';
import type { TableToPlay } from '../talk/crowd';
import { LoadGenerator } from '../talk/load-generator';
import { type MadeSession, makeSessions } from '../talk/made-sessions';
import { runBare } from '../talk/run-talk';
import { homeIn, type Served, serveParley, stopServed, withDatabase } from '../talk/served';
import { tablesOf } from '../talk/tables-of';
import { talkLines } from '../talk/talk-lines';
import { withPostgres } from '../with-postgres';

const tables = 24;

async function contender(name: string, all: readonly TableToPlay[], servers: readonly Served[]): Promise<Contender> {
  const load = await LoadGenerator.seat(
    'parley',
    all,
    servers.map(({ child }) => child),
  );
  return { name, load, closed: [], open: [] };
}

/** Each table at one of the servers. */
const pinned = (ports: readonly number[], made: readonly MadeSession[]): TableToPlay[] =>
  made.flatMap((session, index) => tablesOf([ports[index % ports.length] ?? 0], [session]));

/** One server and three on one Postgres; of the three, each table at one of them, or its players at all. */
export const runProcesses = (options: BenchOptions): Promise<TalkCase> =>
  withPostgres(['postgres'], async (postgres) => {
    const [single, several] = [await homeIn(postgres), await homeIn(postgres)];
    const alone = await withDatabase(single, (database) => makeSessions(database, { count: tables }));
    const [together = [], apart = []] = await withDatabase(several, async (database) => [
      await makeSessions(database, { count: tables, name: 'pinned' }),
      await makeSessions(database, { count: tables, name: 'spread' }),
    ]);
    const bare = await runBare(tables);
    const one = await serveParley(single);
    const three: Served[] = [];
    const all: Contender[] = [bare];
    try {
      for (let at = 0; at < 3; at += 1) three.push(await serveParley({ ...several, dataDir: await emptyDataDir() }));
      const ports = three.map(({ port }) => port);
      all.push(await contender('one server', tablesOf([one.port], alone), [one]));
      all.push(await contender('three servers, each table at one of them', pinned(ports, together), three));
      all.push(await contender('three servers, each table at all of them', tablesOf(ports, apart), three));
      await takeTurns(all, options);
      const measured = { tables, servers: all.map((each) => comparedWith(bare, each)) };
      say(...talkLines(measured));
      return measured;
    } finally {
      for (const { load } of all) load.stop();
      for (const served of [bare.served, one, ...three]) await stopServed(served);
    }
  });
