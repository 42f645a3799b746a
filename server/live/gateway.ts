import type { Server as HttpServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { Server } from 'socket.io';
import { z } from 'zod';
import {
  type ClientToServer,
  CommandMessage,
  maxMessageBytes,
  type Refusal,
  type Reply,
  refuse,
  type ServerToClient,
} from '../../game/protocol';
import { type Allowance, createAllowance } from '../allowance';
import type { Log } from '../log';
import type { Directory } from '../store/directory';
import { admit } from './handshake';
import { sameOrigin } from './origin';
import { Room } from './room';
import type { SeatSocket, Sitter } from './seat-socket';
import type { Table } from './table';
import type { Tables } from './tables';

type Setting = Readonly<{
  server: HttpServer;
  tables: Tables;
  directory: Directory;
  log: Log;
  publicUrl: string | undefined;
  stopping: () => boolean;
  /** Messages that a seat may send in ten seconds. */
  messagesInTenSeconds: number;
}>;

type SeatServer = Server<ClientToServer, ServerToClient, Record<string, never>, Sitter>;

const Count = z.number().int().nonnegative();
const drainMs = 2_000;

/** The sockets: who is let in, and what becomes of what they send. */
export class Gateway {
  readonly #setting: Setting;
  readonly #io: SeatServer;
  readonly #allowance: Allowance;
  readonly #rooms = new WeakMap<Table, Room>();

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#allowance = createAllowance(setting.messagesInTenSeconds, 10);
    this.#io = new Server(setting.server, {
      serveClient: false,
      maxHttpBufferSize: maxMessageBytes,
      connectTimeout: 10_000,
      allowRequest: (request, decide) => decide(null, sameOrigin(request, setting.publicUrl)),
    });
    this.#io.use((socket, next) => {
      void this.#letIn(socket).then((refusal) => next(refusal === null ? undefined : new Error(refusal)));
    });
    this.#io.on('connection', (socket) => this.#connect(socket));
  }

  /** Sends what is still to be sent, then closes every socket. */
  async close(): Promise<void> {
    this.#io.disconnectSockets(true);
    const until = Date.now() + drainMs;
    while (this.#io.engine.clientsCount > 0 && Date.now() < until) await setTimeout(20);
    await this.#io.close();
  }

  async #letIn(socket: SeatSocket): Promise<Refusal | null> {
    const { directory, tables, log, stopping } = this.#setting;
    if (stopping()) return 'stopping';
    try {
      const admitted = await admit(socket.handshake.auth, directory, tables);
      if (admitted.ok) Object.assign(socket.data, admitted.sitter);
      else log.info({ refusal: admitted.refusal }, 'a socket was refused');
      return admitted.ok ? null : admitted.refusal;
    } catch (error) {
      log.error({ error }, 'a handshake failed');
      return 'internal';
    }
  }

  #connect(socket: SeatSocket): void {
    const { table } = socket.data;
    const room = this.#rooms.get(table) ?? new Room(table);
    this.#rooms.set(table, room);
    socket.on('command', (input: unknown, reply: unknown) => void this.#command(socket, input, reply));
    socket.on('time', async (reply: unknown) => {
      if (typeof reply === 'function' && (await this.#allows(socket))) reply(Date.now());
    });
    socket.on('catch-up', async (input: unknown) => {
      const from = Count.safeParse(input);
      if (from.success && (await this.#allows(socket))) room.catchUp(socket, from.data);
    });
    socket.on('disconnect', () => room.leave(socket));
    socket.on('error', (error) => this.#setting.log.info({ error }, 'a socket failed'));
    room.enter(socket);
  }

  async #command(socket: SeatSocket, input: unknown, reply: unknown): Promise<void> {
    if (typeof reply !== 'function') return;
    const { log } = this.#setting;
    const about = { session: socket.data.table.session, seat: socket.data.seat };
    const given = await this.#answer(socket, input).catch((error: unknown) => {
      log.error({ ...about, error }, 'a command failed');
      return refuse('internal');
    });
    if (!given.ok) log.info({ ...about, refusal: given.refusal }, 'a command was refused');
    reply(given);
  }

  /** Limit, validate, and let the table do the rest. */
  async #answer(socket: SeatSocket, input: unknown): Promise<Reply> {
    if (this.#setting.stopping()) return refuse('stopping');
    if (!(await this.#allows(socket))) return refuse('too-many');
    const message = CommandMessage.safeParse(input);
    if (!message.success) return refuse('malformed');
    return socket.data.table.handle(socket.data, message.data);
  }

  #allows({ data }: SeatSocket): Promise<boolean> {
    return this.#allowance.take(`${data.table.session}/${data.seat}`);
  }
}
