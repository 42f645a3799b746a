import { z } from 'zod';
import type { TestPostgres } from '../../support/postgres';
import { ask } from '../ask';
import type { Figures, Growth, Memory, StartUp } from '../figures';
import type { BenchOptions } from '../options';
import { say } from '../say';
import { LoadGenerator } from '../talk/load-generator';
import { homeIn, type Served, serveParley, stopServed } from '../talk/served';
import { tablesOf } from '../talk/tables-of';
import { withPostgres } from '../with-postgres';
import { besideLines, growthLines } from './growth-lines';
import { growthOfShape } from './growth-of-shape';
import { measurePoints, type Point } from './measure-points';
import { type WithSessions, withSessions } from './with-sessions';

type Measured = Pick<NonNullable<Figures['growth']>, 'growths' | 'memory' | 'startUps'>;

/** Tables that act, whatever else there is. */
const acting = 10;
const idleAtTable = 5;

const heldBy = async ({ child }: Served): Promise<number> =>
  (await ask(child, 'memory', z.object({ held: z.number() }))).held;

const pointAt = async (size: number, { served, made: [made = []] }: WithSessions): Promise<Point> => {
  const load = await LoadGenerator.seat('parley', tablesOf([served.port], made.slice(0, acting)), [served.child]);
  return { size, served, load };
};

/** Those who look on at the tables where nobody acts: the four players, and whoever facilitates. */
async function seatIdle({ served, made: [made = []] }: WithSessions, from: number, to: number): Promise<LoadGenerator> {
  const tables = made.slice(acting + from / idleAtTable, acting + to / idleAtTable);
  const all = tables.map(({ facilitator, ...made }) => ({ ...made, secrets: [...made.secrets, facilitator] }));
  return LoadGenerator.seat('parley', tablesOf([served.port], all), [served.child]);
}

/** Connected players who do nothing, seated one lot after another at the largest server. */
async function growthOfIdle(
  largest: WithSessions,
  point: Point,
  idle: readonly number[],
  options: BenchOptions,
): Promise<Readonly<{ growth: Growth; memory: Memory }>> {
  const players = 4 * acting;
  const seated: LoadGenerator[] = [];
  const points = await measurePoints([{ ...point, size: players }], options);
  const before = await heldBy(largest.served);
  let last = 0;
  for (const count of idle) {
    seated.push(await seatIdle(largest, last, count));
    last = count;
    points.push(...(await measurePoints([{ ...point, size: players + count }], options)));
  }
  const bytes = ((await heldBy(largest.served)) - before) / last;
  for (const load of seated) load.stop();
  return { growth: { what: 'players connected', points }, memory: { what: 'socket', bytes } };
}

/** Starts without a session: the very first, which makes its database, and the one after it. */
async function emptyStarts(): Promise<StartUp[]> {
  const home = await homeIn(null);
  const starts: StartUp[] = [];
  for (const what of ['the very first start, on the embedded store', 'a start after that']) {
    const served = await serveParley(home);
    await stopServed(served);
    starts.push({ what, ms: served.startMs });
  }
  return starts;
}

async function measureLarge(postgres: TestPostgres | null, options: BenchOptions): Promise<Measured> {
  const sizes = options.quick ? [10, 110] : [10, 100, 1_010];
  const idle = options.quick ? [100, 500] : [1_000, 5_000];
  const all: WithSessions[] = [];
  for (const count of sizes) all.push(await withSessions(postgres, [{ count }]));
  try {
    const startUps = all.map(({ served }, index) => ({
      what: `with ${sizes[index]?.toLocaleString('en')} open sessions, on Postgres`,
      ms: served.startMs,
    }));
    const [smallest, largest] = [all[0], all.at(-1)];
    if (!smallest || !largest) throw new Error('nothing to measure');
    const more = (sizes.at(-1) ?? 0) - (sizes[0] ?? 0);
    const perSession = ((await heldBy(largest.served)) - (await heldBy(smallest.served))) / more;
    const points = await Promise.all(all.map((each, index) => pointAt(sizes[index] ?? 0, each)));
    const sessions = { what: 'sessions open', points: await measurePoints(points, options) };
    const [last] = points.slice(-1);
    if (!last) throw new Error('nothing to measure');
    say(...growthLines(sessions));
    const connected = await growthOfIdle(largest, last, idle, options);
    say(...growthLines(connected.growth));
    for (const { load } of points) load.stop();
    const memory = [{ what: 'session', bytes: perSession }, connected.memory];
    return { growths: [sessions, connected.growth], memory, startUps };
  } finally {
    for (const { served } of all) await stopServed(served);
  }
}

/** What an action costs as there is more of everything. */
export const runGrowth = (options: BenchOptions): Promise<Measured> =>
  withPostgres(['postgres'], async (postgres) => {
    const large = await measureLarge(postgres, options);
    const growths = [...large.growths, ...(await growthOfShape(postgres, options))];
    const measured = { ...large, growths, startUps: [...(await emptyStarts()), ...large.startUps] };
    say(...besideLines(measured));
    return measured;
  });
