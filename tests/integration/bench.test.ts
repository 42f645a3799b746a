import { afterAll, describe, expect, it } from 'vitest';
import { median } from '../bench/median';
import { percentile } from '../bench/percentile';
import { Crowd } from '../bench/talk/crowd';
import { languages } from '../bench/talk/languages';
import { Ledger } from '../bench/talk/ledger';
import { makeSessions } from '../bench/talk/made-sessions';
import { payloadBytes, payloadOf } from '../bench/talk/payload';
import { bareTables } from '../bench/talk/run-talk';
import { type Served, serveBare, serveParley, stopServed, withDatabase } from '../bench/talk/served';
import { tablesOf } from '../bench/talk/tables-of';
import { freshDataDir } from '../support/server-process';

const tables = 2;
const actions = 50;

describe('the figures', () => {
  it('take a percentile by nearest rank, and nothing of nothing', () => {
    const values = Array.from({ length: 200 }, (_, index) => 200 - index);
    expect([0.5, 0.99, 1].map((share) => percentile(values, share))).toEqual([100, 198, 200]);
    expect(percentile([7], 0.01)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('take the median of an even number between the two in the middle', () => {
    expect(median([9, 1, 3, 5])).toBe(4);
  });
});

describe('the ledger', () => {
  const ledgerOf = () => {
    const done: [number, number][] = [];
    const ledger = new Ledger((player, due, all) => all && done.push([player, due]));
    return { ledger, done };
  };

  it('has an action done when it is acknowledged and all have seen it, in any order', () => {
    const { ledger, done } = ledgerOf();
    const [first, second] = [ledger.begin(5, 2, 10), ledger.begin(6, 2, 20)];
    ledger.acknowledge(first, null);
    ledger.see(first, 0);
    ledger.see(second, 1);
    ledger.see(second, 0);
    expect(done).toEqual([]);
    ledger.see(first, 1);
    ledger.acknowledge(second, null);
    expect(done).toEqual([
      [5, 10],
      [6, 20],
    ]);
    expect(ledger).toMatchObject({ begun: 2, finished: 2, underWay: 0, strays: 0 });
  });

  it('counts what comes twice, and takes nobody for two', () => {
    const { ledger, done } = ledgerOf();
    const action = ledger.begin(0, 40, 0);
    ledger.acknowledge(action, null);
    ledger.acknowledge(action, null);
    for (let seat = 0; seat < 39; seat += 1) ledger.see(action, seat);
    for (const seat of [0, 30, 31, 38]) ledger.see(action, seat);
    expect(done).toEqual([]);
    expect(ledger).toMatchObject({ finished: 0, underWay: 1, strays: 5 });
    ledger.see(action, 39);
    ledger.see(action, 39);
    expect(ledger).toMatchObject({ finished: 1, underWay: 0, strays: 6 });
  });

  it('keeps what was refused apart from what was done', () => {
    const { ledger, done } = ledgerOf();
    ledger.acknowledge(ledger.begin(3, 4, 0), 'no');
    expect(done).toEqual([]);
    expect(ledger).toMatchObject({ finished: 0, underWay: 0, refused: 1, lastRefusal: 'no' });
  });
});

describe('a load', () => {
  const running: Served[] = [];
  afterAll(() => Promise.all(running.map(stopServed)));

  const started = async (starting: Promise<Served>): Promise<Served> => {
    const served = await starting;
    running.push(served);
    return served;
  };

  /** All actions that a crowd begins, one after another for each player, and one that was due long before. */
  async function play(crowd: Crowd): Promise<readonly number[]> {
    await crowd.sit();
    crowd.record();
    crowd.onOver = (player) => {
      if (crowd.ledger.begun < actions) crowd.begin(player, performance.now());
    };
    for (const player of crowd.players.keys()) crowd.begin(player, performance.now() - 60_000);
    await crowd.settled();
    crowd.leave();
    return crowd.recorded().latencies;
  }

  const allDone = { begun: actions, finished: actions, underWay: 0, strays: 0, refused: 0 };

  it('sends 200 bytes that no language has to escape', () => {
    for (const number of [0, 999_999_999]) expect(JSON.stringify(payloadOf(number))).toHaveLength(payloadBytes + 2);
  });

  it('on a bare server is done to the last action, each timed from when it was due', async () => {
    const { port } = await started(serveBare());
    const crowd = new Crowd(languages.bare, bareTables(port, tables));
    const latencies = await play(crowd);
    expect(crowd.ledger).toMatchObject(allDone);
    expect(latencies).toHaveLength(actions);
    expect(latencies.filter((latency) => latency >= 60_000)).toHaveLength(crowd.players.length);
  });

  it('on a real server is stored to the last action', async () => {
    const home = { dataDir: await freshDataDir(), databaseUrl: undefined };
    const made = await withDatabase(home, (database) => makeSessions(database, { count: tables, players: 8 }));
    const served = await started(serveParley(home));
    const crowd = new Crowd(languages.parley, tablesOf([served.port], made));
    expect(await play(crowd)).toHaveLength(actions);
    expect(crowd.ledger).toMatchObject(allDone);
    await stopServed(running.pop() ?? served);
    const texts = await withDatabase(home, (database) =>
      database.prisma.event.count({
        where: { type: 'message-sent', session: { in: made.map(({ session }) => session) } },
      }),
    );
    expect(texts).toBe(actions);
  });
});
