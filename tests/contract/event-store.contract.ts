import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../server/database/database';
import type { EventStore } from '../../server/store/event-store';
import { createEventStore } from '../../server/store/prisma-event-store';
import type { DatabaseEngine } from './database-engine';
import { message, messages, opening } from './sample-events';

/** What every event store promises, whatever is underneath. */
export function eventStoreContract(engine: DatabaseEngine): void {
  describe('event store', () => {
    let place: string;
    let database: Database;
    let store: EventStore;
    let session: string;

    const open = async () => {
      database = await engine.open(place);
      store = createEventStore(database.prisma);
    };
    const texts = async (of: string, from = 0) =>
      (await store.read(of, from)).map(({ event }) => (event.type === 'message-sent' ? event.text : event.type));

    beforeAll(async () => {
      place = await engine.newPlace();
      await open();
    });
    afterAll(() => database.close());
    const fresh = () => {
      session = randomUUID();
      return session;
    };

    test('what was appended is read in order, from any position on', async () => {
      fresh();
      expect(await store.append(session, 0, 'c1', messages('a', 'b'))).toBe('appended');
      expect(await store.append(session, 2, 'c2', messages('c'))).toBe('appended');
      expect(await store.read(session, 0)).toEqual([
        { position: 0, commandId: 'c1', event: message('a') },
        { position: 1, commandId: 'c1', event: message('b') },
        { position: 2, commandId: 'c2', event: message('c') },
      ]);
      expect(await texts(session, 2)).toEqual(['c']);
      expect(await store.read(session, 3)).toEqual([]);
      expect(await store.sessions()).toContain(session);
      expect(await store.read(randomUUID(), 0)).toEqual([]);
    });

    test('no events are nothing to store', async () => {
      expect(await store.append(fresh(), 0, 'c1', [])).toBe('appended');
      expect(await store.sessions()).not.toContain(session);
    });

    test('a position that is taken, or that would leave a gap, is a conflict', async () => {
      fresh();
      expect(await store.append(session, 1, 'c0', messages('gap'))).toBe('conflict');
      await store.append(session, 0, 'c1', messages('a', 'b'));
      for (const wrong of [0, 1, 3, 100])
        expect(await store.append(session, wrong, `c${wrong + 2}`, messages('x'))).toBe('conflict');
      await expect(store.append(session, -1, 'c9', messages('x'))).rejects.toThrow();
      expect(await texts(session)).toEqual(['a', 'b']);
    });

    test('a command is appended once, whatever comes with it and wherever it is sent again', async () => {
      fresh();
      await store.append(session, 0, 'c1', messages('a', 'b'));
      await store.append(session, 2, 'c2', messages('c'));
      for (const position of [0, 2, 3, 50])
        expect(await store.append(session, position, 'c1', messages('other'))).toBe('duplicate');
      expect(await store.append(session, 3, 'c2', messages('x', 'y', 'z'))).toBe('duplicate');
      expect(await texts(session)).toEqual(['a', 'b', 'c']);
      expect(await store.positionsOf(session, 'c1')).toEqual({ first: 0, last: 1 });
      expect(await store.positionsOf(session, 'c2')).toEqual({ first: 2, last: 2 });
      expect(await store.positionsOf(session, 'c3')).toBeNull();
      expect(await store.append(fresh(), 0, 'c1', messages('another session'))).toBe('appended');
    });

    test('what cannot be stored is refused alone, whatever was to be stored together with it', async () => {
      const [one, wrong, other] = [fresh(), fresh(), fresh()];
      const results = await Promise.allSettled([
        store.append(one, 0, 'c1', messages('a')),
        store.append(wrong, 0, 'c1', [{ ...message('at no moment'), at: 1.5 }]),
        store.append(other, 0, 'c1', messages('b')),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect([await texts(one), await texts(wrong), await texts(other)]).toEqual([['a'], [], ['b']]);
    });

    test('a batch is stored whole or not at all', async () => {
      fresh();
      await store.append(session, 0, 'c1', messages('a', 'b', 'c'));
      expect(await store.append(session, 2, 'c2', messages('x', 'y', 'z'))).toBe('conflict');
      expect(await store.append(session, 0, 'c3', [...opening(randomUUID(), randomUUID()), message('x')])).toBe(
        'conflict',
      );
      expect(await texts(session)).toEqual(['a', 'b', 'c']);
      expect(await database.prisma.session.findUnique({ where: { id: session } })).toBeNull();
    });

    test('a long log is stored in one step', async () => {
      const long = Array.from({ length: 12_000 }, (_, index) => message('again', index));
      expect(await store.append(fresh(), 0, 'all', long)).toBe('appended');
      expect(await store.read(session, 11_999)).toMatchObject([{ position: 11_999, commandId: 'all' }]);
    });

    test('of many appends at one position exactly one wins', async () => {
      fresh();
      const all = Array.from({ length: 50 }, (_, n) => store.append(session, 0, `c${n}`, messages(`${n}a`, `${n}b`)));
      const answers = await Promise.all(all);
      expect(answers.filter((answer) => answer === 'appended')).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'conflict')).toHaveLength(49);
      const winner = answers.indexOf('appended');
      expect(await texts(session)).toEqual([`${winner}a`, `${winner}b`]);
    });

    test('of one command sent many times at once exactly one is appended', async () => {
      fresh();
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => store.append(session, 0, 'c1', messages('a'))),
      );
      expect(answers.sort()).toEqual(['appended', ...Array.from({ length: 19 }, () => 'duplicate')]);
      expect(await texts(session)).toEqual(['a']);
    });

    test('200 appenders at once that try again after a conflict lose nothing', async () => {
      const sessions = Array.from({ length: 20 }, fresh);
      const insist = async (of: string, text: string): Promise<void> => {
        const { length } = await store.read(of, 0);
        if ((await store.append(of, length, text, messages(text))) === 'conflict') await insist(of, text);
      };
      const ten = Array.from({ length: 10 }, (_, n) => `text ${n}`);
      await Promise.all(sessions.flatMap((of) => ten.map((text) => insist(of, text))));
      for (const of of sessions) expect((await texts(of)).sort()).toEqual(ten);
    });

    test('every text comes back as it went in', async () => {
      fresh();
      const odd = [
        '\u0000',
        'a\u0000b',
        '\ud800',
        '\\u0000',
        '"\'\\',
        '🕊 Київ Москва',
        'e\u0301',
        '\u2028\r\n\t',
        '$1 %s {}',
      ];
      await store.append(session, 0, '\u{1f54a} command', messages(...odd));
      expect(await texts(session)).toEqual(odd);
      const stored = await store.read(session, 0);
      expect(stored[0]?.commandId).toBe('\u{1f54a} command');
    });

    test('times come back to the millisecond, however large', async () => {
      fresh();
      const times = [0, -1, 2 ** 31, 1_795_000_000_123, Number.MAX_SAFE_INTEGER];
      await store.append(
        session,
        0,
        'c1',
        times.map((at) => message('x', at)),
      );
      expect((await store.read(session, 0)).map(({ event }) => event.at)).toEqual(times);
    });

    test('a row that is no event, or that is missing, is an error that says where', async () => {
      fresh();
      await store.append(session, 0, 'c1', messages('a', 'b'));
      await database.prisma.event.update({
        where: { session_position: { session, position: 1 } },
        data: { body: { type: 'unheard-of' } },
      });
      await expect(store.read(session, 0)).rejects.toThrow(`session ${session}: event 1 `);
      await database.prisma.event.deleteMany({ where: { session } });
      await expect(
        database.prisma.event.create({
          data: { session, position: 1, commandId: 'c', part: 0, at: 0, type: 'message-sent', body: message('x') },
        }),
      ).rejects.toThrow();
    });

    test.each([
      ['alone', messages('a')],
      ['with what stands beside the log', opening(randomUUID(), randomUUID())],
    ])('an append that fails at the very end is an error, %s', async (_, events) => {
      fresh();
      const { prisma } = database;
      await prisma.$executeRaw`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''disk full''; END'`;
      await prisma.$executeRaw`CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()`;
      try {
        await expect(store.append(session, 0, 'c1', events)).rejects.toThrow();
      } finally {
        await prisma.$executeRaw`DROP FUNCTION refuse CASCADE`;
      }
      expect(await store.read(session, 0)).toEqual([]);
      expect(await store.append(session, 0, 'c1', events)).toBe('appended');
    });

    test('a join code that another exercise holds is refused as such, and nothing is stored', async () => {
      const code = randomUUID();
      const exercise = randomUUID();
      expect(await store.append(fresh(), 0, 'c1', opening(exercise, code))).toBe('appended');
      expect(await store.append(fresh(), 0, 'c1', opening(randomUUID(), code))).toBe('join-code-taken');
      expect(await store.read(session, 0)).toEqual([]);
      expect(await store.append(session, 0, 'c1', opening(randomUUID(), randomUUID()))).toBe('appended');
      expect(await store.append(fresh(), 0, 'c1', opening(exercise, code))).toBe('appended');
    });

    test('a session that never came about leaves nothing, and the tables beside it stay', async () => {
      const [code, exercise] = [randomUUID(), randomUUID()];
      const [first, second] = [fresh(), fresh()];
      for (const each of [first, second]) await store.append(each, 0, 'c1', opening(exercise, code));
      const rows = async () => ({
        events: await database.prisma.event.count({ where: { session: { in: [first, second] } } }),
        sessions: await database.prisma.session.count({ where: { id: { in: [first, second] } } }),
        exercises: await database.prisma.exercise.count({ where: { id: exercise } }),
      });
      const { events } = await rows();
      await store.discard(first);
      expect(await rows()).toEqual({ events: events / 2, sessions: 1, exercises: 1 });
      await store.discard(second);
      await store.discard(second);
      expect(await rows()).toEqual({ events: 0, sessions: 0, exercises: 0 });
      expect(await store.append(fresh(), 0, 'c1', opening(randomUUID(), code))).toBe('appended');
    });

    test('closed and opened again, it holds all it held', async () => {
      fresh();
      await store.append(session, 0, 'c1', messages('a', 'b'));
      await database.close();
      await open();
      expect(await texts(session)).toEqual(['a', 'b']);
      expect(await store.append(session, 2, 'c1', messages('again'))).toBe('duplicate');
      expect(await store.append(session, 2, 'c2', messages('c'))).toBe('appended');
    });
  });
}
