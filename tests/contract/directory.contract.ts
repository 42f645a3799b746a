import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Event } from '../../game/session/events';
import { usual } from '../../game/session/instructions';
import type { PrismaClient } from '../../prisma/client/client';
import type { Database } from '../../server/database/database';
import type { Directory } from '../../server/store/directory';
import type { EventStore } from '../../server/store/event-store';
import { createFinishedSessions } from '../../server/store/finished-sessions';
import { createNotes } from '../../server/store/notes';
import { createDirectory } from '../../server/store/prisma-directory';
import { createEventStore } from '../../server/store/prisma-event-store';
import { rebuild } from '../../server/store/rebuild';
import { forkPlay } from '../support/fork-play';
import { Play } from '../support/play';
import { duo } from '../support/scenarios';
import type { DatabaseEngine } from './database-engine';

/** Everything that stands beside the logs, in a fixed order. */
const everyRow = async (prisma: PrismaClient) => ({
  exercises: await prisma.exercise.findMany({ orderBy: { id: 'asc' } }),
  sessions: await prisma.session.findMany({ orderBy: { id: 'asc' } }),
  seats: await prisma.seat.findMany({ orderBy: [{ sessionId: 'asc' }, { id: 'asc' }] }),
  outcomes: await prisma.outcome.findMany({ orderBy: [{ sessionId: 'asc' }, { party: 'asc' }] }),
});

/** What stands beside the logs always says what they say. */
export function directoryContract(engine: DatabaseEngine): void {
  describe('beside the log', () => {
    let database: Database;
    let store: EventStore;
    let directory: Directory;
    let session: string;
    let play: Play;

    /** Appends what was played since the last time. */
    const save = async () => {
      const { length } = await store.read(session, 0);
      expect(await store.append(session, length, randomUUID(), play.log.slice(length))).toBe('appended');
    };

    beforeAll(async () => {
      database = await engine.open(await engine.newPlace());
      store = createEventStore(database.prisma);
      directory = createDirectory(database.prisma);
      session = randomUUID();
      play = new Play(duo);
      await save();
    });
    afterAll(() => database.close());

    test('it answers', async () => {
      await expect(directory.ping()).resolves.toBeUndefined();
    });

    test('a session is found by its join code, and among those in play once it is', async () => {
      const entry = {
        session,
        title: 'A test',
        table: null,
        exercise: 'exercise',
        scenarioId: duo.id,
        scenarioHash: 'hash',
        stage: 'lobby',
      };
      expect(await directory.sessionsByJoinCode('ABC234')).toEqual([entry]);
      expect(await directory.sessionsByJoinCode('ABC235')).toEqual([]);
      expect(await directory.sessionsBeside(session)).toEqual([entry]);
      expect(await directory.inPlay()).toEqual([]);
    });

    test('a seat is found by its latest link only, and follows its person', async () => {
      play.seat('late', 'player', null);
      await save();
      const seat = { session, seat: 'late', role: 'player', party: null, name: null, removed: false, table: null };
      expect(await directory.seatsBySecret('hash of late')).toEqual([seat]);

      play.server({ type: 'reissue-link', seat: 'late', secretHash: 'new hash' });
      play.do('late', { type: 'claim-seat', name: 'Lea' });
      play.do('late', { type: 'choose-party', party: 'south' });
      await save();
      expect(await directory.seatsBySecret('hash of late')).toEqual([]);
      expect(await directory.seatsBySecret('new hash')).toEqual([{ ...seat, name: 'Lea', party: 'south' }]);

      play.do('control', { type: 'remove-seat', seat: 'late' });
      await save();
      expect(await directory.seatsBySecret('new hash')).toMatchObject([{ seat: 'late', removed: true }]);
    });

    test('one link may open a seat at several tables of an exercise, which are found by the same code', async () => {
      const second = new Play(duo, { now: 2_000_000, setup: { table: 'Table 2' } });
      const beside = randomUUID();
      await store.append(beside, 0, randomUUID(), second.log);
      expect(await directory.seatsBySecret('hash of control')).toMatchObject([
        { session, seat: 'control', table: null },
        { session: beside, seat: 'control', table: 'Table 2' },
      ]);
      const tables = [{ session }, { session: beside, table: 'Table 2' }];
      expect(await directory.sessionsByJoinCode('ABC234')).toMatchObject(tables);
      expect(await directory.sessionsBeside(beside)).toMatchObject(tables);
      second.seat('ida-1', 'observer', null, 'Ida').seat('wall', 'screen', null, 'Screen');
      const bot = { type: 'seat-bot', seat: 'bot-1', party: 'south', standsInFor: 'head-south', name: 'Bot' } as const;
      second
        .control('start-session')
        .server({ ...bot, instructions: usual('fair') })
        .control('end-session');
      const { length } = await store.read(beside, 0);
      await store.append(beside, length, randomUUID(), second.log.slice(length));
      const here = ['Fay', 'Head of north', 'Head of south', 'Ida'];
      expect(await directory.namesBeside(session)).toEqual(here);
      expect(await directory.namesBeside(beside)).not.toContain('Ida');

      const placement = { role: 'player', party: 'south' } as const;
      const kept = new Play(duo, { now: 3_000_000, setup: { table: 'Table 3' } });
      kept.server({ type: 'open-seat', seat: 'kept', placement, secretHash: 'none', keptFor: 'Philippa' });
      kept.do('kept', { type: 'claim-seat', name: 'Pip' }).do('kept', { type: 'claim-seat', name: 'Nobody' });
      const third = randomUUID();
      await store.append(third, 0, randomUUID(), kept.log);
      const all = [...here, 'Nobody', 'Philippa', 'Pip'];
      expect(await directory.namesBeside(session)).toEqual(all);
      // What a session goes on from is repeated in it, with whoever was named there.
      const branch = randomUUID();
      const origin = { session, position: 1, seat: null, lead: 'lead' };
      const forked = forkPlay(new Play(duo).control('start-session'), {
        origin,
        exercise: 'elsewhere',
        joinCode: 'ELSE24',
      });
      await store.append(branch, 0, randomUUID(), forked.log);
      expect(await directory.namesBeside(branch)).toEqual([...new Set([...all, 'Lea'])].sort());
      for (const made of [third, branch]) await store.discard(made);
    });

    test('talk costs one row and touches nothing else', async () => {
      play.control('start-session');
      await save();
      const before = await everyRow(database.prisma);
      play.do('north', { type: 'send-message', to: 'control', text: 'Hello.' });
      await save();
      expect(await everyRow(database.prisma)).toEqual(before);
      expect(await directory.inPlay()).toEqual([session]);
    });

    test('at the close each party has its outcome', async () => {
      expect(await directory.outcomes(session)).toEqual([]);
      play.control('end-session');
      await save();
      expect(await directory.outcomes(session)).toEqual(
        duo.parties.map(({ id }) => ({
          session,
          party: id,
          ...play.state.scores[id],
          tier: play.state.tier,
          playedBy: 'people',
          finishedAt: play.last('session-closed').at,
        })),
      );
      expect(await directory.inPlay()).toEqual([]);
      expect((await directory.sessionsByJoinCode('ABC234'))[0]).toMatchObject({ session, stage: 'closed' });
    });

    test('[LC16] after a correction it is the corrected outcome, finished when it was', async () => {
      const finishedAt = play.last('session-closed').at;
      const outcome = { border: 'open', water: 'shared', levy: 'none' };
      play.do('control', { type: 'correct-outcome', outcome, tier: 'partial', reason: 'Counted wrongly.' });
      await save();
      const scored = Object.fromEntries(duo.parties.map(({ id }) => [id, play.state.scores[id]]));
      expect(await directory.outcomes(session)).toEqual(
        duo.parties.map(({ id: party }) => ({
          session,
          party,
          ...scored[party],
          tier: 'partial',
          playedBy: 'people',
          finishedAt,
        })),
      );
    });

    test('a practice that is over is found by its link, and says that bots played', async () => {
      const options = {
        heads: false,
        setup: { alone: true },
        now: 3_000_000,
        exercise: 'practice',
        joinCode: 'ABC236',
      };
      const practice = new Play(duo, options);
      const bot = { type: 'seat-bot', seat: 'bot-south', party: 'south', standsInFor: null, name: 'Bot' } as const;
      practice.seat('only-north', 'player', 'north', 'Nora').server({ ...bot, instructions: usual('fair') });
      const alone = randomUUID();
      const opening = [...practice.log];
      await store.append(alone, 0, randomUUID(), opening);
      expect(await directory.triesBySecret(['hash of only-north'])).toEqual([]);
      expect(await directory.sessionsByJoinCode('ABC236')).toEqual([]);
      expect(await directory.sessionsBeside(alone)).toMatchObject([{ session: alone }]);

      practice.do('only-north', { type: 'start-session' });
      practice.do('only-north', { type: 'end-session' });
      await store.append(alone, opening.length, randomUUID(), practice.log.slice(opening.length));
      const score = practice.state.scores['north'];
      const { at } = practice.last('session-closed');
      const asked = { scenario: 'duo', variant: null, party: 'north', forked: false };
      const north = { session: alone, ...asked, at, tier: 'no-deal', score };
      // The north of the other sessions did not practise.
      const hashes = ['hash of only-north', 'hash of head-north', 'of nobody'];
      expect(await directory.triesBySecret(hashes)).toEqual([north]);
      expect((await directory.outcomes(alone)).map((each) => each.playedBy)).toEqual(['people', 'bots']);
    });

    test('sessions that are over are listed, the latest first, with the instructions they were played with', async () => {
      const hard = { ...duo, mandate: { id: 'hard', name: 'Hard' } };
      const play = new Play(hard, { now: 4_000_000, exercise: 'hard', joinCode: 'ABC237' });
      const mandated = randomUUID();
      const { log } = play.control('start-session', 'end-session');
      await store.append(mandated, 0, randomUUID(), log);
      const finished = createFinishedSessions(database.prisma);
      const choices = await finished.list('duo');
      expect(choices.map((each) => each.mandate)).toEqual(['hard', null, null, null]);
      expect(choices[0]).toMatchObject({ session: mandated, tier: 'no-deal', alone: false, playedBy: 'people' });
      expect(choices[1]).toMatchObject({ alone: true, playedBy: 'both', exercise: { code: 'ABC236' } });
      expect(await finished.list(null)).toEqual(choices);
      expect(await finished.list('six')).toEqual([]);
      expect(await finished.lengths([mandated, randomUUID()])).toEqual(new Map([[mandated, log.length]]));
    });

    test('who negotiated is counted up to the close, though it is stored together with what came before', async () => {
      const options = { heads: false, setup: { alone: true }, now: 4_000_000, exercise: 'run', joinCode: 'ABC239' };
      const practice = new Play(duo, options);
      const bot = { type: 'seat-bot', seat: 'bot-south', party: 'south', standsInFor: null, name: 'Bot' } as const;
      practice.seat('run-north', 'player', 'north', 'Nora').server({ ...bot, instructions: usual('fair') });
      practice.do('run-north', { type: 'start-session' });
      const before = [...practice.log];
      practice.do('run-north', { type: 'end-session' });
      const alone = randomUUID();
      await store.append(alone, 0, randomUUID(), before);
      const by = { by: 'run-north', party: 'south', at: before.at(-1)?.at ?? 0, audience: 'everyone' } as const;
      const declined: Event = { type: 'proposal-declined', proposal: 'p', version: 1, reason: '', ...by };
      const commands = [
        { commandId: randomUUID(), events: [declined] },
        { commandId: randomUUID(), events: practice.log.slice(before.length) },
      ];
      expect(await store.appendAll(alone, before.length, commands)).toBe('appended');
      expect((await directory.outcomes(alone)).map((each) => each.playedBy)).toEqual(['people', 'people']);
    });

    test('[FK1] [FK3] a session that goes on from another stands beside it under its own name, and no link of before opens it', async () => {
      const first = new Play(duo, { now: 4_000_000, exercise: 'before', joinCode: 'ABC238' }).control('start-session');
      const [from, branch] = [randomUUID(), randomUUID()];
      await store.append(from, 0, randomUUID(), first.log);
      const origin = { session: from, position: first.log.length, seat: 'control', lead: 'lead' };
      const forked = forkPlay(first, { origin, title: 'Otherwise' });
      forked.do('lead', { type: 'end-session' });
      expect(await store.append(branch, 0, randomUUID(), forked.log)).toBe('appended');
      expect(await directory.forks(from)).toEqual({ from: null, branches: [branch] });
      expect(await directory.forks(branch)).toEqual({ from, branches: [] });
      expect(await directory.sessionsByJoinCode('NEW234')).toMatchObject([
        { session: branch, title: 'Otherwise', exercise: 'another exercise', stage: 'closed' },
      ]);
      expect(await directory.sessionsByJoinCode('ABC238')).toMatchObject([{ session: from, title: 'A test' }]);
      for (const hash of ['hash of head-north', ''])
        expect(
          (await directory.seatsBySecret(hash)).filter((each) => each.session === branch && !each.removed),
        ).toEqual([]);
      expect(await directory.seatsBySecret('hash of lead')).toMatchObject([{ session: branch, role: 'facilitator' }]);
      expect(await directory.outcomes(branch)).toHaveLength(duo.parties.length);
    });

    test('all of it can be made again from the logs, one session or all', async () => {
      const { prisma } = database;
      const before = await everyRow(prisma);
      expect(before.outcomes).toHaveLength(6 * duo.parties.length);
      expect(before.seats.length).toBeGreaterThan(duo.parties.length);

      await prisma.seat.updateMany({ where: { sessionId: session }, data: { name: 'Someone else' } });
      await prisma.outcome.deleteMany({ where: { sessionId: session } });
      await rebuild(prisma, store, session);
      expect(await everyRow(prisma)).toEqual(before);

      await prisma.session.deleteMany();
      await prisma.exercise.deleteMany();
      await rebuild(prisma, store);
      expect(await everyRow(prisma)).toEqual(before);
    });

    test('notes are kept revision by revision, and no rebuild touches them', async () => {
      const notes = createNotes(database.prisma);
      expect(await notes.read(session, 'north')).toEqual({ text: '', revision: 0 });
      expect(await notes.keep(session, 'north', { text: 'One\u0000.', revision: 0 })).toBe(true);
      const both = [
        { text: 'Two.', revision: 1 },
        { text: 'Another two.', revision: 1 },
      ];
      const kept = await Promise.all(both.map((note) => notes.keep(session, 'north', note)));
      expect(kept.filter(Boolean)).toHaveLength(1);
      expect(await notes.keep(session, 'north', { text: 'Late.', revision: 0 })).toBe(false);
      await rebuild(database.prisma, store);
      const stands = { text: both[kept.indexOf(true)]?.text, revision: 2 };
      expect(await notes.read(session, 'north')).toEqual(stands);
      expect(await notes.read(session, 'south')).toEqual({ text: '', revision: 0 });
    });
  });
}
