import type { TestPostgres } from '../../support/postgres';
import { type MadeSession, makeSessions, type Wanted } from '../talk/made-sessions';
import { homeIn, type Served, serveParley, withDatabase } from '../talk/served';

export type WithSessions = Readonly<{ served: Served; made: readonly (readonly MadeSession[])[] }>;

/** A server on Postgres, and each kind of sessions that was wanted there. */
export async function withSessions(postgres: TestPostgres | null, wanted: readonly Wanted[]): Promise<WithSessions> {
  const home = await homeIn(postgres);
  const made = await withDatabase(home, async (database) => {
    const all: (readonly MadeSession[])[] = [];
    for (const each of wanted) all.push(await makeSessions(database, each));
    return all;
  });
  return { served: await serveParley(home), made };
}
