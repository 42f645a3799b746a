import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ReviewLog } from '../../game/protocol/review';
import type { Event, MessageTo } from '../../game/session/events';
import { viewOf } from '../../game/session/view';
import { join, makeLink } from '../support/api-client';
import type { Client } from '../support/client';
import { served } from '../support/served';

const { server, connect, table } = served();

const storedLog = async (secret: string): Promise<readonly Event[]> => {
  const response = await fetch(`${server().url}/api/review`, { headers: { authorization: `Bearer ${secret}` } });
  return ReviewLog.parse(await response.json()).events;
};
const texts = ({ held }: Client) => held.state.messages.all.map(({ text }) => text);
const delegation = (text: string) => ({ type: 'send-message', to: 'delegation', text }) as const;

test('each seat has its own gapless log, and hears nothing of what is not for it', async () => {
  const { north, south, control, host: link } = await table();
  await north.do({ type: 'send-message', to: 'everyone', text: 'Good morning' });
  await north.do(delegation('Hold firm'));
  await south.do(delegation('Give way'));
  await control.until(() => texts(control).length === 3);
  expect(texts(north)).toEqual(['Good morning', 'Hold firm']);
  expect(texts(south)).toEqual(['Good morning', 'Give way']);

  const stored = await storedLog(link.secret);
  expect(control.held.log).toEqual(stored);
  expect(north.held.log).toEqual(viewOf('party:north', stored));
  expect(south.held.log).toEqual(viewOf('party:south', stored));
  for (const { batches } of [north, south]) {
    let held = 0;
    for (const { from, events } of batches) {
      expect(from).toBe(held);
      held += events.length;
    }
  }
});

test('an evaluator reads the whole log, an observer what everyone may, and neither is heard', async () => {
  const { north, control, host: link } = await table();
  const seat = async (role: 'evaluator' | 'observer', name: string) => {
    const made = await makeLink(server(), link.secret, { role, party: null });
    return (await connect(made.secret).seated()).do({ type: 'claim-seat', name });
  };
  const [evaluator, observer] = [await seat('evaluator', 'Eva'), await seat('observer', 'Olga')];
  await north.do(delegation('Hold firm'));
  await north.do({ type: 'send-message', to: 'control', text: 'How long have we?' });
  await control.do({ type: 'send-message', to: 'everyone', text: 'Five minutes' });
  for (const watching of [evaluator, observer]) {
    await watching.until((client) => texts(client).includes('Five minutes'));
    const addressees: MessageTo[] = ['everyone', 'control', ['north']];
    for (const to of addressees)
      expect(await watching.refusal({ type: 'send-message', to, text: 'psst' })).toBe('not-a-speaker');
    expect(await watching.refusal({ type: 'end-session' })).toBe('facilitator-only');
  }
  const stored = await storedLog(link.secret);
  expect([evaluator.held.viewer, observer.held.viewer]).toEqual(['control', 'public']);
  expect(evaluator.held.log).toEqual(stored);
  expect(observer.held.log).toEqual(viewOf('public', stored));
  expect(Object.keys(evaluator.held.state.briefs)).toEqual(['north', 'south']);
  expect(JSON.stringify(observer.batches)).not.toMatch(/brief-issued|Hold firm|How long/);
});

test('the same id twice gives the same reply and one event; another seat’s id is its own', async () => {
  const { north, south } = await table();
  const id = randomUUID();
  const [first, second] = await Promise.all([north.send(delegation('once'), id), north.send(delegation('once'), id)]);
  expect(first).toMatchObject({ ok: true });
  expect(second).toEqual(first);
  await north.do(delegation('later'));
  expect(await north.send(delegation('something else'), id)).toEqual(first);
  expect(texts(north)).toEqual(['once', 'later']);
  expect(await south.send(delegation('mine'), id)).toMatchObject({ ok: true });
  await south.until(() => texts(south).includes('mine'));
});

test('what was lost on the way is asked for and sent again', async () => {
  const { north, control } = await table();
  north.lose = 2;
  for (const text of ['one', 'two', 'three']) await control.do({ type: 'send-message', to: 'everyone', text });
  await north.until(() => texts(north).length === 3);
  expect(texts(north)).toEqual(['one', 'two', 'three']);
});

test('someone who comes back goes on where the browser stands, and from nothing if that is not the server’s log', async () => {
  const { north, northLink, control } = await table();
  north.socket.disconnect();
  await control.do({ type: 'send-message', to: 'everyone', text: 'while you were away' });
  const held = north.held.log.length;
  north.socket.connect();
  await north.until(() => texts(north).includes('while you were away'));
  expect(north.welcomes.at(-1)).toMatchObject({ from: held, viewer: 'party:north' });

  for (const claim of [{ viewer: 'control', from: 3 }, { viewer: 'party:north', from: 9_999 }, {}]) {
    const other = await connect(northLink.secret, { handshake: claim }).seated();
    expect(other.welcomes[0]).toMatchObject({ from: 0, viewer: 'party:north' });
  }
});

test('someone moved to another party reads that party’s log from the start, and its own no more', async () => {
  const { north, control, northLink } = await table();
  await north.do(delegation('north only'));
  await control.do({ type: 'place-seat', seat: northLink.seat, role: 'player', party: 'south' });
  await north.until(({ held }) => held.viewer === 'party:south' && held.state.scenario !== null);
  expect(north.welcomes.at(-1)).toMatchObject({ from: 0, viewer: 'party:south' });
  expect(JSON.stringify(north.held.log)).not.toContain('north only');
  expect(Object.keys(north.held.state.briefs)).toEqual(['south']);
  await north.do(delegation('hello south'));
});

test('five seats at once, and everyone sees who is there', async () => {
  const { control, joinCode, host: link, northLink, southLink, south } = await table(false);
  const observer = await makeLink(server(), link.secret, { role: 'observer', party: null });
  const guest = await join(server(), joinCode, 'Gus');
  const [watching, joined] = [await connect(observer.secret).seated(), await connect(guest.secret).seated()];
  await joined.do({ type: 'choose-party', party: 'north' });
  await joined.until(({ held }) => held.viewer === 'party:north');
  const all = [link.seat, northLink.seat, southLink.seat, observer.seat, guest.seat].sort();
  await control.until(({ online }) => online.length === 5);
  await watching.until(({ online }) => online.length === 5);
  expect([...control.online].sort()).toEqual(all);
  south.close();
  await watching.until(({ online }) => online.length === 4);
  expect(watching.online).not.toContain(southLink.seat);
});

test('a late goodbye of an old socket leaves the new one online', async () => {
  const { north, northLink, control, south, southLink } = await table();
  const second = await connect(northLink.secret).seated();
  await control.until(({ online }) => online.includes(southLink.seat));
  north.close();
  await second.do(delegation('still here'));
  south.close();
  await control.until(({ online }) => !online.includes(southLink.seat));
  expect(control.online).toContain(northLink.seat);
});

test('a page from elsewhere, an older page, and a handshake that is none are refused', async () => {
  const { northLink } = await table();
  const reasons = async (secret: string, options: ConstructorParameters<typeof Client>[2]) =>
    (await connect(secret, options).until(({ refused }) => refused !== null)).refused;
  expect(await reasons(northLink.secret, { origin: 'https://elsewhere.example' })).toBe('websocket error');
  expect(await reasons(northLink.secret, { handshake: { protocol: 0, strange: true } })).toBe('old-page');
  expect(await reasons(northLink.secret, { handshake: { strange: true } })).toBe('malformed');
  expect(await reasons('short', {})).toBe('malformed');
  expect(await reasons('x'.repeat(43), {})).toBe('unknown-link');
  await connect(northLink.secret, { origin: server().url }).seated();
});

test('a malformed command is refused, one too many as well, and neither leaves a trace', async () => {
  const { north, control, host: link } = await table();
  const before = await storedLog(link.secret);
  const raw = (input: unknown) => new Promise((resolve) => north.socket.emit('command', input as never, resolve));
  const command = delegation('x');
  for (const input of [
    null,
    7,
    'command',
    [],
    {},
    { id: 'no-uuid', command },
    { id: randomUUID(), command, extra: 1 },
  ]) {
    expect(await raw(input)).toMatchObject({ ok: false, refusal: 'malformed' });
  }
  expect(await raw({ id: randomUUID(), command: { type: 'deadline-passed', deadline: 1 } })).toMatchObject({
    ok: false,
  });
  const replies = await Promise.all(Array.from({ length: 80 }, () => raw({})));
  expect(replies.at(-1)).toMatchObject({ ok: false, refusal: 'too-many' });
  expect(await storedLog(link.secret)).toEqual(before);
  await control.do({ type: 'send-message', to: 'everyone', text: 'others are not held up' });
});

const timeOf = ({ socket }: Client) => new Promise<number>((resolve) => socket.emit('time', resolve));

test('the server tells its time', async () => {
  const { north } = await table();
  expect(Number.isInteger(await timeOf(north))).toBe(true);
});

test('asking for the time takes nothing from what a seat may send, nor from the seat’s other pages', async () => {
  const { north, northLink } = await table();
  const other = await connect(northLink.secret).seated();
  const answered: number[] = [];
  for (let beat = 0; beat < 80; beat += 1) north.socket.emit('time', (now) => answered.push(now));
  await north.do(delegation('still heard'));
  expect(Number.isInteger(await timeOf(other))).toBe(true);
  // Bounded all the same: what was asked before the message would have been answered before it.
  expect(answered).toHaveLength(60);
});

test('pages of one seat stay in step, and one command sent by both of them is done once', async () => {
  const { north, northLink } = await table();
  const other = await connect(northLink.secret).seated();
  const id = randomUUID();
  const replies = await Promise.all([north, other].map((page) => page.send(delegation('from both'), id)));
  expect(replies[0]).toMatchObject({ ok: true });
  expect(replies[1]).toEqual(replies[0]);
  await other.do(delegation('from the other'));
  await north.until(() => texts(north).length === 2);
  expect([texts(north), texts(other)]).toEqual([
    ['from both', 'from the other'],
    ['from both', 'from the other'],
  ]);
});
