import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { devPolicy, freshNonce, pagePolicy } from './security-headers';

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
  const answer = app.getRequestHandler();
  const handle: Pages['handle'] = (request, response) => {
    const nonce = freshNonce();
    const policy = dev ? devPolicy : pagePolicy(nonce);
    response.setHeader('Content-Security-Policy', policy);
    // Next looks for the nonce in the request, and so does our layout. What a browser claims there counts nothing.
    Object.assign(request.headers, { 'content-security-policy': policy, 'x-nonce': nonce });
    return answer(request, response);
  };
  if (dev) {
    const upgrade = app.getUpgradeHandler();
    server.on('upgrade', (request, socket, head) => {
      if (request.url?.startsWith('/_next/')) void upgrade(request, socket, head);
    });
  }
  return { handle, close: () => app.close() };
}
