import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createGate } from './gate';
import type { SeatSocket } from './seat-socket';

const setting = { messagesInTenSeconds: 5, proxies: 0, people: 1 };

/** A page of a seat, as far as the gate looks at it. */
function page(session: string, seat: string, remoteAddress = '203.0.113.1') {
  const conn = Object.assign(new EventEmitter(), { readyState: 'open' });
  const request = { headers: {}, socket: { remoteAddress } };
  const socket: SeatSocket = Object({ id: seat, conn, request, data: { table: { session }, seat } });
  return { socket, gone: () => conn.emit('close') };
}

const seats = (count: number) => Array.from({ length: count }, (_, index) => page('one', `seat ${index}`).socket);

test('the seats of a session together have their measure, and another session has its own', async () => {
  const gate = createGate(setting);
  let said = 0;
  for (const socket of seats(20)) for (let count = 0; count < 5; count += 1) if (await gate.allows(socket)) said += 1;
  expect(said).toBe(50);
  expect(await gate.allows(page('two', 'seat 0').socket)).toBe(true);
});

test('a seat has no more pages than a room has, until one of them goes', () => {
  const gate = createGate(setting);
  const pages = Array.from({ length: 100 }, () => page('one', 'observer'));
  expect(pages.map(({ socket }) => gate.seats(socket))).not.toContain(false);
  expect(gate.seats(page('one', 'observer').socket)).toBe(false);
  expect(gate.seats(page('two', 'observer').socket)).toBe(true);
  pages[0]?.gone();
  expect(gate.seats(page('one', 'observer').socket)).toBe(true);
});

test('an address tries ten secrets in a minute for each of its people, of which four stay open', async () => {
  const gate = createGate(setting);
  const admitted = [];
  for (let count = 0; count < 4; count += 1) admitted.push(await gate.admits(page('one', 'seat').socket));
  expect(admitted).not.toContain(false);
  for (let count = 4; count < 10; count += 1) {
    const { socket, gone } = page('one', 'seat', '203.0.113.2');
    expect(await gate.admits(socket)).toBe(true);
    gone();
  }
  expect(await gate.admits(page('one', 'seat').socket)).toBe(false);
});

test('what waits has an end: what ten seconds bring of a seat and of a table, and nothing is kept of those done', async () => {
  const gate = createGate({ ...setting, messagesInTenSeconds: 50 });
  let release = () => {};
  const held = new Promise<'done'>((resolve) => {
    release = () => resolve('done');
  });
  const asked = seats(12).flatMap((socket) => Array.from({ length: 60 }, () => gate.waits(socket, () => held)));
  release();
  const answers = await Promise.all(asked);
  expect(answers.slice(0, 60).filter((answer) => answer === null)).toHaveLength(10);
  expect(answers.filter((answer) => answer === 'done')).toHaveLength(500);
  expect(await gate.waits(page('one', 'seat 0').socket, async () => 'again')).toBe('again');
});
