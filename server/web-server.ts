import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createDoor, type DoorSetting } from './door';
import { headersOf } from './security-headers';

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

type Handlers = Readonly<{ api: Handler; pages: Handler }>;
/** `publicUrl`: where the world finds this server, if it was told. */
type Setting = DoorSetting & Readonly<{ publicUrl: string | undefined }>;

/** In ms and bytes: who says nothing, or too much, before there is a request is not waited for. */
const bounds = {
  headersTimeout: 10_000,
  /** A saved session of 64 MB over a slow line takes as long. */
  requestTimeout: 120_000,
  /** Longer than a proxy keeps a connection for its next request, 60 s at nginx: else it may send one into a closing one. */
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
};
const requestsPerConnection = 1_000;

const isApi = (url = '/'): boolean => /^\/api(\/|\?|$)/.test(url);

/** Where Prometheus looks unless it is told. */
const isMetrics = (url = '/'): boolean => /^\/metrics(\?|$)/.test(url);

/** /api to the API, and what is measured too, everything else to the pages. */
export function createWebServer({ api, pages }: Handlers, { publicUrl, ...setting }: Setting): Server {
  const headers = new Map(headersOf({ https: publicUrl?.startsWith('https:') ?? false }));
  const door = createDoor(setting);
  const server = createServer(bounds, async (request, response) => {
    response.setHeaders(headers);
    if (!(await door.letsIn(request, response))) return;
    if (isMetrics(request.url)) request.url = `/api${request.url}`;
    return isApi(request.url) ? api(request, response) : pages(request, response);
  });
  server.maxRequestsPerSocket = requestsPerConnection;
  door.watch(server);
  return server;
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
