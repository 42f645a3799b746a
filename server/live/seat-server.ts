import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server } from 'socket.io';
import { type ClientToServer, maxMessageBytes, type ServerToClient } from '../../game/protocol/socket';
import { addressOf } from '../address-of';
import { createAllowance } from '../allowance';
import type { ServerToServer, SocketBus } from '../cluster/socket-bus';
import { perPerson } from '../crowd';
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
  /** Proxies of our own before this server, and people who may come from one address. */
  proxies: number;
  people: number;
}>;

export type SeatServer = Server<ClientToServer, ServerToClient, ServerToServer, Sitter>;

/** What a page sends in all, its answers to pings too, is a few times what it may send of any one kind. */
const kindsOfPackets = 5;

/** A page that comes to sit down may try two ways in, each a connection before any secret is looked at. */
const waysIn = 2;

/** As engine.io reads it: of several the last. */
const isOpened = ({ url = '/' }: IncomingMessage): boolean =>
  Boolean(new URL(url, 'http://localhost').searchParams.getAll('sid').at(-1));

/** The connections that pages of our own may open, each kept within bounds. */
export function createSeatServer({ server, bus, log, publicUrl, proxies, people, ...setting }: Setting): SeatServer {
  const io: SeatServer = new Server(server, {
    ...(bus ? { adapter: bus.adapter } : {}),
    serveClient: false,
    maxHttpBufferSize: maxMessageBytes,
    connectTimeout: 10_000,
    allowRequest: (request, decide) => decide(null, sameOrigin(request, publicUrl)),
  });
  const openings = createAllowance(perPerson.handshakes * waysIn * people, 60);
  // Of whoever names a connection that is open already `allowRequest` is not asked.
  io.engine.use(async (request: IncomingMessage, _: unknown, next: (error?: Error) => void) => {
    if (!sameOrigin(request, publicUrl)) return next(new Error('a page of somebody else'));
    if (!isOpened(request) && !(await openings.take(addressOf(request, proxies)))) return next(new Error('too many'));
    next();
  });
  const closed = (why: string) => log.info({ why }, 'a connection was closed');
  const packetsInTenSeconds = setting.messagesInTenSeconds * kindsOfPackets;
  io.engine.on('connection', (conn: SeatSocket['conn']) => boundConnection(conn, { packetsInTenSeconds, closed }));
  return io;
}
