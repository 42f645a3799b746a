import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

const headers = new Map([
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Content-Security-Policy', "frame-ancestors 'none'"],
]);

const isApi = (url = '/'): boolean => /^\/api(\/|\?|$)/.test(url);

/** /api to the API, everything else to the pages. */
export const createWebServer = (handlers: Readonly<{ api: Handler; pages: Handler }>): Server =>
  createServer((request, response) => {
    response.setHeaders(headers);
    return isApi(request.url) ? handlers.api(request, response) : handlers.pages(request, response);
  });

/** Takes no more connections, and waits for what is under way, though not for ever. */
export function closeWebServer(server: Server, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
    const done = () => {
      clearTimeout(cut);
      resolve();
    };
    if (!server.listening) return done();
    server.close(done);
    server.closeIdleConnections();
  });
}
