import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { headersOf } from './security-headers';

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

type Handlers = Readonly<{ api: Handler; pages: Handler }>;
/** Where the world finds this server, if it was told. */
type Setting = Readonly<{ publicUrl: string | undefined }>;

const isApi = (url = '/'): boolean => /^\/api(\/|\?|$)/.test(url);

/** /api to the API, everything else to the pages. */
export function createWebServer({ api, pages }: Handlers, { publicUrl }: Setting): Server {
  const headers = new Map(headersOf({ https: publicUrl?.startsWith('https:') ?? false }));
  return createServer((request, response) => {
    response.setHeaders(headers);
    return isApi(request.url) ? api(request, response) : pages(request, response);
  });
}

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
