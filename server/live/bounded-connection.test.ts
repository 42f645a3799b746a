import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { boundConnection } from './bounded-connection';

/** As engine.io does it: what is sent waits for the transport, which takes all that waits in one go. */
class Connection extends EventEmitter {
  readyState = 'open';
  readonly transport = { writable: true };
  readonly request = { headers: {} };
  private waiting = 0;

  close(): void {
    this.readyState = 'closed';
  }

  send(characters: number): void {
    this.emit('packetCreate', { data: 'x'.repeat(characters) });
    this.waiting += 1;
    this.flush();
  }

  /** The other side has read all that the transport had. */
  drain(): void {
    this.transport.writable = true;
    this.flush();
  }

  private flush(): void {
    if (!this.transport.writable || this.waiting === 0) return;
    this.emit('flush');
    this.waiting = 0;
    this.transport.writable = false;
  }
}

let connection: Connection;
let why: string[];
beforeEach(() => {
  connection = new Connection();
  why = [];
  const setting = { packetsInTenSeconds: 3, mostWaiting: 100, closed: (reason: string) => why.push(reason) };
  boundConnection(connection as unknown as Parameters<typeof boundConnection>[0], setting);
});

test('what is sent in one go may pass the limit, and the next thing after it closes', async () => {
  connection.send(60);
  connection.send(60);
  connection.send(60);
  expect(why).toEqual([]);
  await setImmediate();
  connection.send(1);
  expect(why).toEqual(['too slow']);
});

test('what the transport holds counts until it is read', async () => {
  connection.send(1);
  for (let count = 0; count < 3; count += 1) connection.send(60);
  connection.drain();
  await setImmediate();
  connection.send(1);
  await setImmediate();
  connection.send(1);
  expect(why).toEqual(['too slow']);
});

test('who reads in time may be sent any amount', async () => {
  for (let count = 0; count < 10; count += 1) {
    connection.send(90);
    await setImmediate();
    connection.drain();
  }
  connection.send(300);
  await setImmediate();
  connection.drain();
  connection.send(1);
  expect(why).toEqual([]);
});

test('who says more in ten seconds than anybody needs is closed', () => {
  for (let count = 0; count < 3; count += 1) connection.emit('packet');
  expect(why).toEqual([]);
  connection.emit('packet');
  expect(why).toEqual(['too talkative']);
});
