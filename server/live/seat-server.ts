import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server } from 'socket.io';
import { type ClientToServer, maxMessageBytes, type ServerToClient } from '../../game/protocol/socket';
import type { ServerToServer, SocketBus } from '../cluster/socket-bus';
import type { Log } from '../log';
import { boundConnection } from './bounded-connection';
import { sameOrigin } from './origin';
import type { SeatSocket, Sitter } from './seat-socket';

type Setting = Readonly<{
  server: HttpServer;
  /** Between the servers of one database. */
  bus: SocketBus | null;
  log: Log;
  publicUrl: string | undefined;
  messagesInTenSeconds: number;
}>;

export type SeatServer = Server<ClientToServer, ServerToClient, ServerToServer, Sitter>;

/** What a page sends in all, its answers to pings too, is a few times what it may send of any one kind. */
const kindsOfPackets = 5;

/** The connections that pages of our own may open, each kept within bounds. */
export function createSeatServer({ server, bus, log, publicUrl, messagesInTenSeconds }: Setting): SeatServer {
  const io: SeatServer = new Server(server, {
    ...(bus ? { adapter: bus.adapter } : {}),
    serveClient: false,
    maxHttpBufferSize: maxMessageBytes,
    connectTimeout: 10_000,
    allowRequest: (request, decide) => decide(null, sameOrigin(request, publicUrl)),
  });
  // Of whoever names a connection that is open already `allowRequest` is not asked.
  io.engine.use((request: IncomingMessage, _: unknown, next: (error?: Error) => void) =>
    next(sameOrigin(request, publicUrl) ? undefined : new Error('a page of somebody else')),
  );
  const closed = (why: string) => log.info({ why }, 'a connection was closed');
  const packetsInTenSeconds = messagesInTenSeconds * kindsOfPackets;
  io.engine.on('connection', (conn: SeatSocket['conn']) => boundConnection(conn, { packetsInTenSeconds, closed }));
  return io;
}
