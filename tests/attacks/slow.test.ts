import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { protocolVersion } from '../../game/protocol/socket';
import { host } from '../support/api-client';
import { Client } from '../support/client';
import { RawSocket } from '../support/raw-socket';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';
import { ask } from './support/ask';

let server: ServerProcess;
const open: Socket[] = [];
beforeAll(async () => {
  server = await startServer({ root: await scenarioFolder(), dataDir: await freshDataDir() });
});
afterAll(async () => {
  for (const socket of open) socket.destroy();
  await server.end('SIGKILL');
});

const many = 200;

/** Connections that begin to say something and do not go on. */
async function hang(bytes: string): Promise<void> {
  const some = Array.from({ length: many }, () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    open.push(socket);
    return new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
  });
  await Promise.all(some);
}

/** What people need meanwhile: a page's question answered, a seat taken, a word said and heard. */
async function othersPlay(): Promise<void> {
  expect((await ask(server.port, '/api/health', { from: '127.9.9.9' })).status).toBe(200);
  const hosted = await host(server);
  const page = await new Client(server.url, hosted.host.secret).seated();
  await page.do({ type: 'send-message', to: 'everyone', text: 'We are heard.' });
  page.close();
}

test.each([
  ['headers that never end', 'GET /api/health HTTP/1.1\r\nHost: x\r\nX-Slow: '],
  [
    'a body that never comes',
    'POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{',
  ],
  [
    'a body in parts that never ends',
    'POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n',
  ],
  [
    'an upgrade that is half there',
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n',
  ],
  [
    'an upgrade without a seat',
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: eHh4eHh4eHh4eHh4eHh4eA==\r\n\r\n',
  ],
  ['nothing at all', ''],
])('two hundred that hold a connection with %s keep nobody from playing', async (_name, bytes) => {
  await hang(bytes);
  await othersPlay();
});

test('pages that read nothing of what they ask for hold up neither the table nor the others', async () => {
  const hosted = await host(server);
  const page = await new Client(server.url, hosted.host.secret).seated();
  const readers = await Promise.all(
    hosted.seats.map(({ secret }) => RawSocket.seated(server.port, { protocol: protocolVersion, secret })),
  );
  for (const reader of readers) {
    reader.socket.pause();
    open.push(reader.socket);
    for (let n = 0; n < 500; n += 1) reader.say('42["catch-up",0]');
  }
  for (let n = 0; n < 40; n += 1) await page.do({ type: 'send-message', to: 'everyone', text: 'x'.repeat(4_000) });
  await othersPlay();
  page.close();
});
