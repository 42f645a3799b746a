import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** One address for several servers: each connection stays at the server it was given, the next one that answers. */
export async function balancer(ports: readonly number[]): Promise<{ url: string; close(): void }> {
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer((near) => {
    open.add(near);
    near.on('error', () => near.destroy());
    near.on('close', () => open.delete(near));
    turn += 1;
    const order = ports.map((_, n) => ports[(turn + n) % ports.length] ?? 0);
    join(near, order);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return {
    url: `http://localhost:${address.port}`,
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

function join(near: Socket, [port, ...others]: readonly number[]): void {
  if (port === undefined) return void near.destroy();
  const far = connect(port, 'localhost');
  let isConnected = false;
  far.on('connect', () => {
    isConnected = true;
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
  });
  far.on('error', () => far.destroy());
  far.on('close', () => (isConnected ? near.destroy() : join(near, others)));
}
