import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blanked } from '../../game/exports/blanked';
import { bundleText } from '../../game/exports/bundle-text';
import { lastChain } from '../../game/exports/last-chain';
import { readBundle } from '../../game/exports/read-bundle';
import { SessionQuery } from '../../game/exports/saved-session';
import { usual } from '../../game/session/instructions';
import type { Database } from '../../server/database/database';
import { release } from '../../server/release';
import { hashOf } from '../../server/secrets';
import type { EventStore } from '../../server/store/event-store';
import { createImports, type Imports } from '../../server/store/imports';
import { createNotes } from '../../server/store/notes';
import { createDirectory } from '../../server/store/prisma-directory';
import { createEventStore } from '../../server/store/prisma-event-store';
import { rebuild } from '../../server/store/rebuild';
import { createReceipts } from '../../server/store/receipts';
import { createSavedSessions, type SavedSessions } from '../../server/store/saved-sessions';
import { UnreadableLog } from '../../server/store/unreadable-log';
import { forgedBundle, mutilated } from '../support/forged-bundle';
import { Play } from '../support/play';
import { playedAlone } from '../support/played-alone';
import { duo } from '../support/scenarios';
import { tracesOf } from '../support/traces';
import type { DatabaseEngine } from './database-engine';

const now = 9_000_000;
const about = { pseudonymised: false, whole: true, writtenBy: { parley: '0.0.9', protocol: 5 } };
const textOf = (log: Play['log']): string => bundleText({ log: log.map(blanked), ...about }, hashOf);

const bundleOf = (play: Play) => {
  const read = readBundle(textOf(play.log), { here: release.parley, hash: hashOf });
  if (!read.ok) throw new Error(read.fault.reason);
  return read;
};

/** A duo that is over; `title` is of its exercise too. */
const finished = (exercise: string, at: number): Play =>
  new Play(duo, { exercise, joinCode: `CODE-${exercise}`, now: at }).control('start-session', 'end-session');

/** What hosts find again, delete, and take in as files. */
export function savedSessionsContract(engine: DatabaseEngine): void {
  describe('saved sessions', () => {
    let database: Database;
    let store: EventStore;
    let imports: Imports;
    let saved: SavedSessions;

    beforeAll(async () => {
      database = await engine.open(await engine.newPlace());
      store = createEventStore(database.prisma);
      imports = createImports(database.prisma, () => now);
      saved = createSavedSessions(database.prisma, new Map([['duo', 'Two Banks of a River']]));
    });
    afterAll(() => database.close());

    const keep = async (session: string, play: Play) => {
      expect(await store.append(session, 0, randomUUID(), play.log)).toBe('appended');
      return play;
    };
    const listed = async (query: object) => {
      const { sessions, total } = await saved.list(SessionQuery.parse(query));
      expect(total).toBeGreaterThanOrEqual(sessions.length);
      return sessions.map(({ session }) => session);
    };

    test('are listed by what they are, those opened last first', async () => {
      const old = await keep('old', finished('old', 1_000_000));
      await keep(
        'later',
        new Play(duo, { exercise: 'later', joinCode: 'LATER2', now: 2_000_000, setup: { table: 'Table 7' } }),
      );
      const alone = playedAlone(duo, { exercise: 'alone', joinCode: 'ALONE2', now: 3_000_000 });
      await keep('alone', alone.do('head-north', { type: 'start-session' }).do('head-north', { type: 'end-session' }));
      const bots = new Play(duo, { exercise: 'bots', joinCode: 'BOTS22', now: 4_000_000, heads: false });
      for (const party of ['north', 'south'])
        bots.server({
          type: 'seat-bot',
          seat: `bot-${party}`,
          party,
          standsInFor: null,
          name: 'Bot',
          instructions: usual('fair'),
        });
      await keep('bots', bots.control('start-session', 'end-session'));

      expect(await listed({})).toEqual(['bots', 'alone', 'later', 'old']);
      expect(await listed({ kind: 'finished' })).toEqual(['bots', 'alone', 'old']);
      expect(await listed({ kind: 'unfinished' })).toEqual(['later']);
      expect(await listed({ kind: 'alone' })).toEqual(['alone']);
      expect(await listed({ kind: 'bots' })).toEqual(['bots']);
      expect(await listed({ kind: 'imported' })).toEqual([]);
      expect(await listed({ search: 'table 7' })).toEqual(['later']);
      expect(await listed({ search: 'later2' })).toEqual(['later']);
      expect(await listed({ search: 'banks of a' })).toHaveLength(4);
      expect(await listed({ search: 'nothing of the kind' })).toEqual([]);
      expect(await listed({ from: '3' })).toEqual(['old']);
      expect(await saved.find('old')).toEqual({
        ...{ session: 'old', title: 'A test', scenario: { id: 'duo', title: 'Two Banks of a River' }, variant: null },
        ...{ table: null, exercise: 'A test', stage: 'closed', openedAt: old.log[0]?.at, tier: 'no-deal' },
        finishedAt: old.last('session-closed').at,
        ...{ playedBy: 'people', importedAt: null, alone: false, events: old.log.length },
      });
      expect(await saved.find('alone')).toMatchObject({ alone: true, playedBy: 'both' });
      expect(await saved.find('later')).toMatchObject({ stage: 'lobby', finishedAt: null, tier: null, playedBy: null });
      expect(await saved.find('nothing')).toBeNull();
    });

    test('that came in as files are kept apart from those played here, whatever is rebuilt', async () => {
      const play = finished('elsewhere', 5_000_000);
      expect(await imports.add('in', bundleOf(play))).toBe(true);
      const log = (await store.read('in', 0)).map(({ event }) => event);
      expect(log).toEqual(play.log.map(blanked));
      expect(textOf(log)).toBe(textOf(play.log));

      const directory = createDirectory(database.prisma);
      const stands = async () => ({
        import: await imports.of('in'),
        listed: await saved.find('in'),
        outcomes: await directory.outcomes('in'),
        beside: await directory.sessionsBeside('in'),
        joined: await directory.sessionsByJoinCode(''),
        opened: [await directory.seatsBySecret(''), await directory.seatsBySecret(hashOf(''))],
      });
      const before = await stands();
      expect(before).toMatchObject({
        import: { writtenBy: '0.0.9', pseudonymised: false, whole: true, importedAt: now },
        listed: { exercise: null, importedAt: now, playedBy: 'people', stage: 'closed' },
        outcomes: [{ party: 'north' }, { party: 'south' }],
        beside: [{ session: 'in', exercise: null }],
      });
      expect([before.joined, ...before.opened]).toEqual([[], [], []]);
      await rebuild(database.prisma, store);
      expect(await stands()).toEqual(before);
      expect(await listed({ kind: 'imported' })).toEqual(['in']);
    });

    test('come in once, however often and at once they are sent', async () => {
      const bundle = bundleOf(finished('elsewhere', 5_000_000));
      expect(await imports.byChain(bundle.chain)).toBe('in');
      expect(await imports.add('again', bundle)).toBe(false);
      expect(await store.read('again', 0)).toEqual([]);
      const another = bundleOf(finished('elsewhere', 6_000_000));
      const answers = await Promise.all(['one', 'two', 'three'].map((session) => imports.add(session, another)));
      expect(answers.filter(Boolean)).toHaveLength(1);
      expect(await listed({ kind: 'imported' })).toHaveLength(2);
    });

    test('are stored whole and as they were read, or not at all, whatever was done to a file', async () => {
      const log = new Play(duo, { now: 6_500_000 })
        .control('start-session', 'pause-clock', 'end-session')
        .log.map(blanked);
      const scenario = { id: 'duo', title: 'Two Banks of a River', hash: 'hash' };
      const rows = async () => [await database.prisma.event.count(), await database.prisma.import.count()];
      let [taken, refused] = [0, 0];
      await fc.assert(
        fc.asyncProperty(mutilated(log), async (events) => {
          const read = readBundle(forgedBundle(events, { ...about, scenario }), { here: release.parley, hash: hashOf });
          if (!read.ok) {
            refused += 1;
            return;
          }
          const session = randomUUID();
          const before = await rows();
          if (!(await imports.add(session, read))) return expect(await rows()).toEqual(before);
          taken += 1;
          expect((await store.read(session, 0)).map(({ event }) => event)).toEqual(read.log);
          await rebuild(database.prisma, store, session);
          await store.discard(session);
          expect(await rows()).toEqual(before);
        }),
        { numRuns: 100 },
      );
      expect(taken).toBeGreaterThan(0);
      expect(refused).toBeGreaterThan(0);
    });

    test('that came in unfinished are not gone on with', async () => {
      const play = new Play(duo, { now: 7_000_000 }).control('start-session');
      expect(await imports.add('halfway', bundleOf(play))).toBe(true);
      expect(await createDirectory(database.prisma).inPlay()).toEqual([]);
      expect(await listed({ kind: 'unfinished' })).toEqual(['later']);
    });

    test('leave nothing when they are deleted, in any table, and a receipt that says what it was', async () => {
      const session = `to-be-deleted-${randomUUID()}`;
      const exercise = randomUUID();
      const play = await keep(session, finished(exercise, 8_000_000));
      await createNotes(database.prisma).keep(session, 'head-north', { text: 'Mine.', revision: 0 });
      expect((await tracesOf(database.prisma, session)).length).toBeGreaterThan(play.log.length);

      const receipts = createReceipts({ prisma: database.prisma, store, saved, now: () => now });
      expect(await receipts.of(session)).toEqual({
        ...{ format: 'parley-deletion', version: 1, statement: expect.stringContaining('It cannot be undone.') },
        deletedAt: new Date(now).toISOString(),
        ...{ session, title: 'A test', table: null, exercise: 'A test', scenario: 'duo', stage: 'closed' },
        ...{ imported: false, events: play.log.length },
        firstEventAt: new Date(play.log[0]?.at ?? 0).toISOString(),
        lastEventAt: new Date(play.log.at(-1)?.at ?? 0).toISOString(),
        chain: lastChain(play.log.map(blanked), hashOf),
        ...{ seats: 3, outcomes: 2, notes: 1 },
      });
      await store.discard(session);
      expect(await tracesOf(database.prisma, session)).toEqual([]);
      expect(await tracesOf(database.prisma, exercise)).toEqual([]);
      expect(await receipts.of(session)).toBeNull();

      const { chain } = bundleOf(finished('elsewhere', 5_000_000));
      expect(await receipts.of('in')).toMatchObject({ imported: true, chain });
      await store.discard('in');
      expect(await tracesOf(database.prisma, chain)).toEqual([]);
    });

    test('that another release wrote say so, and are deleted like any other', async () => {
      const session = randomUUID();
      const play = await keep(session, finished(randomUUID(), 8_500_000));
      const where = { session_position: { session, position: 20 } };
      const body = { ...play.log[20], type: 'proposal-split' };
      await database.prisma.event.update({ where, data: { body, writtenBy: '99.0.0' } });
      const error = await store.read(session, 0).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UnreadableLog);
      expect(error).toMatchObject({
        position: 20,
        reason: `Parley 99.0.0 wrote it, and this is Parley ${release.parley}, which does not know such an event. Update this server to 99.0.0 or later.`,
      });
      const receipts = createReceipts({ prisma: database.prisma, store, saved, now: () => now });
      expect(await receipts.of(session)).toMatchObject({ chain: null, events: play.log.length });
      await store.discard(session);
      expect(await tracesOf(database.prisma, session)).toEqual([]);
    });
  });
}
