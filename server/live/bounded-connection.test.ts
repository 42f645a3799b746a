import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { boundConnection } from './bounded-connection';

function bounded() {
  const destroy = vi.fn();
  const request = { headers: { upgrade: 'websocket' }, socket: { destroy } };
  const connection = Object.assign(new EventEmitter(), { readyState: 'open', request, close: vi.fn() });
  const why: string[] = [];
  const closed = (reason: string) => why.push(reason);
  boundConnection(Object(connection), { packetsInTenSeconds: 5, mostWaiting: 100, closed });
  const send = (characters: number) => connection.emit('packetCreate', { data: 'x'.repeat(characters) });
  return { connection, destroy, why, send };
}

test('what does not read is closed when more is sent, however much came in one go', async () => {
  const { destroy, why, send } = bounded();
  for (let count = 0; count < 10; count += 1) send(50);
  await setImmediate();
  expect(why).toEqual([]);
  send(1);
  expect(why).toEqual(['too slow']);
  expect(destroy).toHaveBeenCalledOnce();
});

test('what reads what it is sent stays', async () => {
  const { connection, why, send } = bounded();
  for (let count = 0; count < 50; count += 1) {
    send(99);
    await setImmediate();
    connection.emit('flush');
  }
  expect(why).toEqual([]);
});

test('what never stops sending is closed', () => {
  const { connection, why } = bounded();
  for (let count = 0; count < 5; count += 1) connection.emit('packet');
  expect(why).toEqual([]);
  connection.emit('packet');
  expect(why).toEqual(['too talkative']);
});
