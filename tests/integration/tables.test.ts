import { expect, test } from 'vitest';
import type { HostRequest } from '../../game/protocol/hosting';
import { Problem } from '../../game/protocol/refusals';
import { host, join, moveTo, post } from '../support/api-client';
import type { Client } from '../support/client';
import { served } from '../support/served';

const { server, connect: open } = served();

const connect = (secret: string): Promise<Client> => open(secret).seated();
const tables = (change: Partial<HostRequest> = {}) =>
  host(server(), { tables: ['Red', 'Blue', 'Green'], assign: 'assigned', ...change });
const listed = (name: string, table: string | null = null, party: string | null = null) => ({ name, table, party });

test('one code and one link of the host for several tables, each with a chair for every delegation', async () => {
  const hosted = await tables({ startsAt: 1_900_000_000_000, absence: { policy: 'wait', minutes: 3 } });
  expect(hosted.tables.map(({ name }) => name)).toEqual(['Red', 'Blue', 'Green']);
  expect(hosted.tables.map(({ seats }) => seats.map(({ party }) => party))).toEqual(Array(3).fill(['north', 'south']));
  expect(hosted.session).toBe(hosted.tables[0]?.session);
  for (const { session, name } of hosted.tables) {
    const control = await connect(`${hosted.host.secret}.${session}`);
    expect(control.welcomes[0]?.tables.map((each) => each.name)).toEqual(['Red', 'Blue', 'Green']);
    expect(control.held.state).toMatchObject({ joinCode: hosted.joinCode });
    expect(control.held.state.setup).toMatchObject({ table: name, startsAt: 1_900_000_000_000 });
  }
});

test('whoever joins by code comes to the next table and delegation, and is told where', async () => {
  const { joinCode } = await tables();
  const joined = await Promise.all(Array.from({ length: 7 }, (_, n) => join(server(), joinCode, `Person ${n}`)));
  const places = joined.map(({ table, party }) => `${table} ${party}`).sort();
  const six = ['Blue', 'Green', 'Red'].flatMap((table) => [`${table} north`, `${table} south`]);
  expect(places).toEqual([...six, 'Red north'].sort());
  const one = await host(server());
  expect(await join(server(), one.joinCode, 'Ann')).toMatchObject({ table: null, party: null });
});

test('a class list gives everyone a chair and a link; a name that comes by code takes its own chair, once', async () => {
  const list = [listed('Zoë Lind', 'blue', 'south'), listed('Bo'), listed('Cy')];
  const hosted = await tables({ list, timetable: [1, 2, 3, 4] });
  const kept = hosted.tables.flatMap(({ name, seats }) =>
    seats.filter(({ keptFor }) => keptFor !== null).map(({ keptFor, party }) => `${name} ${party} ${keptFor}`),
  );
  expect(kept).toEqual(['Red north Bo', 'Blue south Zoë Lind', 'Green north Cy']);

  const zoe = await join(server(), hosted.joinCode, 'zoe lind');
  expect(zoe).toMatchObject({ table: 'Blue', party: 'south', delegation: 'South' });
  const chair = hosted.tables[1]?.seats.find(({ keptFor }) => keptFor === 'Zoë Lind');
  expect(zoe.seat).toBe(chair?.seat);
  expect((await connect(zoe.secret)).held.state.seats[zoe.seat]?.name).toBe('zoe lind');
  const namesake = await join(server(), hosted.joinCode, 'Zoë Lind');
  expect(namesake.seat).not.toBe(zoe.seat);

  const bo = await connect(hosted.tables[0]?.seats.find(({ keptFor }) => keptFor === 'Bo')?.secret ?? '');
  expect(Object.values(bo.held.state.kept)).toEqual(['Bo']);
});

test('who comes when play has begun waits at the emptiest table for the facilitator; after the end nobody is let in', async () => {
  const hosted = await tables({ tables: ['Red', 'Blue'] });
  await join(server(), hosted.joinCode, 'Ann');
  const controls = await Promise.all(hosted.tables.map(({ session }) => connect(`${hosted.host.secret}.${session}`)));
  for (const control of controls) await control.do({ type: 'start-session' });
  expect(await join(server(), hosted.joinCode, 'Late')).toMatchObject({ table: 'Blue', party: null });
  for (const control of controls) await control.do({ type: 'end-session' });
  await expect(join(server(), hosted.joinCode, 'Later')).rejects.toThrow('session-closed');
});

test('a plan that cannot be hosted opens nothing', async () => {
  const refusal = async (change: Partial<HostRequest>) => {
    const body = { scenario: 'duo', title: 'T', name: 'Fay', pace: 'untimed', clock: 'automatic', ...change };
    const answer = await post(`${server().url}/api/exercises`, body, { 'x-host-key': server().hostKey });
    return Problem.parse(await answer.json()).refusal;
  };
  expect(await refusal({ timetable: [1] })).toBe('no-such-timetable');
  expect(await refusal({ tables: ['Red', 'red'] })).toBe('tables-alike');
  expect(await refusal({ list: [listed('Ann'), listed('ANN')] })).toBe('class-list');
  expect(await refusal({ list: [listed('Ann', 'Violet')] })).toBe('class-list');
  expect(await refusal({ tables: [] })).toBe('malformed');
});

test('moved to another table a person keeps link and name, is told why, and finds the old chair on the way back', async () => {
  const hosted = await tables();
  const [red, blue] = hosted.tables;
  if (!red || !blue) throw new Error('no tables');
  const ann = await join(server(), hosted.joinCode, 'Ann');
  const page = await connect(ann.secret);
  const moved = await moveTo(server(), hosted.host.secret, { seat: ann.seat, toTable: blue.session, party: 'south' });
  await page.until(({ goodbye }) => goodbye !== null);

  const there = await connect(ann.secret);
  expect(there.welcomes[0]).toMatchObject({ session: blue.session, seat: moved.seat });
  expect(there.held.state.seats[moved.seat]).toMatchObject({ name: 'Ann', party: 'south' });
  const control = await connect(`${hosted.host.secret}.${red.session}`);
  expect(control.held.state.seats[ann.seat]?.removed).toBe(true);
  expect(control.held.state.removals[ann.seat]).toBe('You sit at Blue now.');

  const atBlue = `${hosted.host.secret}.${blue.session}`;
  const back = await moveTo(server(), atBlue, { seat: moved.seat, toTable: red.session, party: 'north' });
  expect(back).toEqual({ session: red.session, seat: ann.seat });
  expect((await connect(ann.secret)).welcomes[0]).toMatchObject({ session: red.session, seat: ann.seat });
});

test('only a facilitator moves people, only players and observers, and only to a table of the same exercise', async () => {
  const [hosted, other] = [await tables(), await host(server())];
  const ann = await join(server(), hosted.joinCode, 'Ann');
  const move = (secret: string, seat: string, toTable: string, party: string | null = 'north') =>
    moveTo(server(), secret, { seat, toTable, party });
  const there = hosted.tables[1]?.session ?? '';
  const { secret } = hosted.host;
  await expect(move(ann.secret, ann.seat, there)).rejects.toThrow('facilitator-only');
  await expect(move(secret, hosted.host.seat, there)).rejects.toThrow('no-such-seat');
  await expect(move(secret, 'nobody', there)).rejects.toThrow('no-such-seat');
  await expect(move(secret, ann.seat, other.session)).rejects.toThrow('no-such-table');
  await expect(move(secret, ann.seat, hosted.session)).rejects.toThrow('no-such-table');
  await expect(move(secret, ann.seat, there, 'atlantis')).rejects.toThrow('no-such-party');
  expect((await connect(ann.secret)).welcomes[0]?.session).toBe(hosted.session);
});
