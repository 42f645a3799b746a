import type { Event } from '../../../game/session/events';
import type { Database } from '../../../server/database/database';
import { createEventStore } from '../../../server/store/prisma-event-store';
import type { StoreRate } from '../figures';
import type { BenchOptions, StoreName } from '../options';
import { say } from '../say';
import { makeSessions } from '../talk/made-sessions';
import { payloadOf } from '../talk/payload';
import { homeIn, withDatabase } from '../talk/served';
import { withPostgres } from '../with-postgres';

/** Appends at a time, and events of each. */
const cases = [
  { abreast: 1, batch: 1 },
  { abreast: 1, batch: 10 },
  { abreast: 1, batch: 100 },
  { abreast: 100, batch: 1 },
  { abreast: 100, batch: 10 },
] as const;
const sessions = 100;

const lineAt = (position: number): Event => ({
  type: 'message-sent',
  at: 1_000 + position,
  by: 'head-us',
  audience: 'everyone',
  message: `message-${position}`,
  from: 'us',
  to: 'everyone',
  text: payloadOf(position),
});

/** Appends to sessions in turn, each waiting for its last one, for so many seconds. */
async function measureCase(database: Database, ends: Map<string, number>, abreast: number, batch: number, ms: number) {
  const store = createEventStore(database.prisma);
  const start = performance.now();
  let appends = 0;
  const writer = async (session: string) => {
    while (performance.now() - start < ms) {
      const end = ends.get(session) ?? 0;
      const events = Array.from({ length: batch }, (_, index) => lineAt(end + index));
      const appended = await store.append(session, end, crypto.randomUUID(), events);
      if (appended !== 'appended') throw new Error(`a line was not stored: ${appended}`);
      ends.set(session, end + batch);
      appends += 1;
    }
  };
  await Promise.all([...ends.keys()].slice(0, abreast).map(writer));
  return (1_000 * appends) / (performance.now() - start);
}

async function measureStore(store: StoreName, database: Database, seconds: number): Promise<readonly StoreRate[]> {
  const made = await makeSessions(database, { count: sessions });
  const counts = await database.prisma.event.groupBy({ by: ['session'], _count: true });
  const known = new Map(counts.map(({ session, _count }) => [session, _count]));
  const ends = new Map(made.map(({ session }) => [session, known.get(session) ?? 0]));
  const rates: StoreRate[] = [];
  await measureCase(database, ends, sessions, 1, 1_000);
  for (const { abreast, batch } of cases) {
    const appendsPerSecond = await measureCase(database, ends, abreast, batch, 500 * seconds);
    rates.push({ store, abreast, batch, appendsPerSecond });
    const rate = `${Math.round(appendsPerSecond).toLocaleString('en')} appends/s`;
    say(`  ${rate.padStart(16)}  ${store}, ${abreast} at a time of ${batch} events`);
  }
  return rates;
}

/** What a store takes with nothing before it: the commands of a server can be no faster. */
export const runStore = (options: BenchOptions): Promise<StoreRate[]> =>
  withPostgres(options.store, async (postgres) => {
    const rates: StoreRate[] = [];
    for (const store of options.store) {
      const home = await homeIn(store === 'postgres' ? postgres : null);
      rates.push(...(await withDatabase(home, (database) => measureStore(store, database, options.seconds))));
    }
    return rates;
  });
