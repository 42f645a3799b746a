import type { TestPostgres } from '../../support/postgres';
import type { Growth } from '../figures';
import type { BenchOptions } from '../options';
import { say } from '../say';
import { LoadGenerator } from '../talk/load-generator';
import type { Wanted } from '../talk/made-sessions';
import { stopServed } from '../talk/served';
import { tablesOf } from '../talk/tables-of';
import { growthLines } from './growth-lines';
import { measurePoints, type Point } from './measure-points';
import { withSessions } from './with-sessions';

const tables = 4;

/** Sessions of one kind beside sessions of another, at one server. */
async function growthOf(
  postgres: TestPostgres | null,
  what: string,
  kinds: readonly (Wanted & { size: number })[],
  options: BenchOptions,
): Promise<Growth> {
  const { served, made } = await withSessions(postgres, kinds);
  const points: Point[] = [];
  try {
    for (const [index, { size }] of kinds.entries()) {
      const load = await LoadGenerator.seat('parley', tablesOf([served.port], made[index] ?? []), [served.child]);
      points.push({ size, served, load });
    }
    const growth = { what, points: await measurePoints(points, options) };
    say(...growthLines(growth));
    return growth;
  } finally {
    for (const { load } of points) load.stop();
    await stopServed(served);
  }
}

/** What an action costs in sessions of more people, and of longer logs. */
export async function growthOfShape(postgres: TestPostgres | null, options: BenchOptions): Promise<readonly Growth[]> {
  const players = [4, 12, 40].map((size) => ({ size, players: size, name: `players-${size}`, count: tables }));
  const lengths = options.quick ? [100, 2_000] : [100, 2_000, 20_000];
  const logs = lengths.map((size) => ({ size, events: size, name: `events-${size}`, count: tables }));
  return [
    await growthOf(postgres, 'players of a session', players, options),
    await growthOf(postgres, 'events of a log', logs, options),
  ];
}
