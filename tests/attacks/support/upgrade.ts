import { randomBytes } from 'node:crypto';
import { request } from 'node:http';

/** The status with which a WebSocket is opened (101) or refused; 0 where the connection was closed without one. */
export function upgrade(port: number, headers: Readonly<Record<string, string>>, query = ''): Promise<number> {
  return new Promise((resolve) => {
    const asked = request({
      host: '127.0.0.1',
      port,
      path: `/socket.io/?EIO=4&transport=websocket${query}`,
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': randomBytes(16).toString('base64'),
        ...headers,
      },
    });
    asked.on('upgrade', (_, socket) => {
      socket.destroy();
      resolve(101);
    });
    asked.on('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', () => resolve(0));
    asked.end();
  });
}
