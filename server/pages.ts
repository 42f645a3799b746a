import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** What answers everything but the API and the sockets. */
export interface Pages {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): Promise<void>;
}

type Setting = Readonly<{ dev: boolean; root: string; server: Server }>;

/** Next's pages: from the build, or compiled as they are asked for. */
export async function createPages({ dev, root, server }: Setting): Promise<Pages> {
  // Next reads both when it is loaded.
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: dev ? 'development' : 'production' });
  const { default: next } = await import('next');
  const app = next({ dev, dir: root, httpServer: server });
  await app.prepare();
  const handle = app.getRequestHandler();
  if (dev) {
    const upgrade = app.getUpgradeHandler();
    server.on('upgrade', (request, socket, head) => {
      if (request.url?.startsWith('/_next/')) void upgrade(request, socket, head);
    });
  }
  return { handle, close: () => app.close() };
}
