import type { Event } from '../../game/session/events';
import type { Database } from '../../server/database/database';
import { openPGlite } from '../../server/database/open-pglite';
import { hashOf } from '../../server/secrets';
import { createEventStore } from '../../server/store/prisma-event-store';
import { loadFlagship } from '../support/load-flagship';
import { Play } from '../support/play';
import { copyPrepared } from '../support/prepared-data';

/** The secret that opens a seat of a session made here. */
export const secretOf = (session: string, seat: string): string => `a-secret-made-for-${session}-${seat}`;

/** Minutes ago, so that the server's clock is ahead of all that was played. */
const before = 6 * 60 * 60_000;

/** The secret of whoever runs an exercise, at every table of it. */
export const secretOfHost = (exercise: string): string => secretOf(exercise, 'control');

type Beside = Readonly<{ exercise: string; table: string }>;

/**
 * A session of the flagship with links of its own, everyone named, without a clock, to be played on before a server opens
 * it. `beside`: one table of an exercise, whose facilitator has the same link at each.
 */
export async function flagshipPlay(session: string, beside?: Beside): Promise<Play> {
  const { standard } = await loadFlagship();
  const exercise = beside?.exercise ?? session;
  return new Play(standard, {
    clock: 'facilitator',
    pace: 0,
    now: Date.now() - before,
    hashOf: (seat) => hashOf(seat === 'control' ? secretOfHost(exercise) : secretOf(session, seat)),
    ...(beside ? { exercise, joinCode: 'XYZ789', setup: { table: beside.table } } : {}),
  });
}

/** What was played, by the rules or as a file tells it. */
type Played = Readonly<{ log: readonly Event[] }>;

export async function append(database: Database, session: string, play: Played): Promise<void> {
  const events = createEventStore(database.prisma);
  const run = 500;
  for (let from = 0; from < play.log.length; from += run) {
    const appended = await events.append(session, from, `stored/${from}`, play.log.slice(from, from + run));
    if (appended !== 'appended') throw new Error(`the session was not stored: ${appended}`);
  }
}

/** Puts played sessions into an empty data folder, beside those that every test begins with: a new database takes longer than a copy. */
export async function store(dataDir: string, plays: Readonly<Record<string, Played>>): Promise<void> {
  await copyPrepared(dataDir);
  await storeIn(dataDir, plays);
}

/** The same, into a folder that holds a database already. */
export async function storeIn(dataDir: string, plays: Readonly<Record<string, Played>>): Promise<void> {
  const database = await openPGlite(dataDir);
  for (const [session, play] of Object.entries(plays)) await append(database, session, play);
  await database.close();
}
