import type { Server as HttpServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { ExtendedError } from 'socket.io';
import { z } from 'zod';
import { type Refusal, type Reply, refuse } from '../../game/protocol/refusals';
import { Attention, CommandMessage, EverywhereMessage } from '../../game/protocol/socket';
import type { SeatId } from '../../game/session/seat';
import type { SocketBus } from '../cluster/socket-bus';
import type { Log } from '../log';
import type { Directory } from '../store/directory';
import type { Notes } from '../store/notes';
import { inWords, UnreadableLog } from '../store/unreadable-log';
import { failed } from './failed';
import { createGate, type GateSetting } from './gate';
import { admit } from './handshake';
import { NoteKeeping } from './note-keeping';
import { Overviews } from './overviews';
import { Room } from './room';
import { createSeatServer, type SeatServer } from './seat-server';
import type { SeatSocket } from './seat-socket';
import type { Table } from './table';
import type { Tables } from './tables';
import { tellAnswered } from './tell-answered';
import type { Watch } from './watch';
import type { Presence } from './watching';
import { everywhere, followUp, tablesOf } from './white-cell';

type Setting = GateSetting &
  Readonly<{
    server: HttpServer;
    tables: Tables;
    directory: Directory;
    notes: Notes;
    presence: Presence;
    log: Log;
    publicUrl: string | undefined;
    stopping: () => boolean;
    watch?: Watch | undefined;
    /** Between the servers of one database. */
    bus: SocketBus | null;
    /** Tells other servers that a seat's notes have changed. */
    noted: (session: string, seat: SeatId) => void;
  }>;

const Count = z.number().int().nonnegative();
const drainMs = 2_000;

/** The sockets: who is let in, and what becomes of what they send. */
export class Gateway {
  readonly #setting: Setting;
  readonly #io: SeatServer;
  readonly #gate: ReturnType<typeof createGate>;
  readonly #notes: NoteKeeping;
  readonly #rooms = new WeakMap<Table, Room>();
  readonly #overviews = new Overviews({ onlineAt: (table) => this.#roomOf(table).online, now: Date.now });

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#gate = createGate(setting);
    this.#notes = new NoteKeeping({ ...setting, allows: (socket) => this.#gate.signals(socket) });
    this.#io = createSeatServer(setting);
    this.#io.use((socket, next) => {
      void this.#letIn(socket).then((refused) => next(refused ?? undefined));
    });
    this.#io.on('connection', (socket) => this.#connect(socket));
    setting.bus?.carry(this.#io);
  }

  /** How many are connected. */
  get sockets(): number {
    return this.#io.engine.clientsCount;
  }

  /** Whether somebody here looks at the table. */
  isAttended(table: Table): boolean {
    return this.#rooms.get(table)?.isEmpty === false || this.#overviews.isWatched(table);
  }

  /** Somebody came to the table at another server, or left it there. */
  lookAt(table: Table): void {
    this.#rooms.get(table)?.announce();
  }

  /** A seat's notes were changed at another server. */
  noteChanged(table: Table, seat: SeatId): void {
    const room = this.#rooms.get(table);
    if (room && !room.isEmpty) void this.#notes.tellAll(room, table.session, seat);
  }

  /** Sends what is still to be sent, then closes every socket of this server. `lastly`: while other servers still hear it. */
  async close(lastly: () => Promise<void>): Promise<void> {
    this.#overviews.stop();
    this.#io.local.disconnectSockets(true);
    const until = Date.now() + drainMs;
    while (this.#io.engine.clientsCount > 0 && Date.now() < until) await setTimeout(20);
    await lastly();
    await this.#io.close();
  }

  /** Null, or what the browser is told: the refusal as the error's message, more only for the seat's own person. */
  async #letIn(socket: SeatSocket): Promise<ExtendedError | null> {
    const { directory, tables, log, stopping } = this.#setting;
    if (stopping()) return new Error('stopping' satisfies Refusal);
    if (!(await this.#gate.admits(socket))) return new Error('too-many' satisfies Refusal);
    try {
      const admitted = await admit(socket.handshake.auth, directory, tables);
      if (admitted.ok) {
        Object.assign(socket.data, admitted.sitter);
        return this.#gate.seats(socket) ? null : new Error('too-many' satisfies Refusal);
      }
      const { refusal, message } = admitted;
      log.info({ refusal }, 'a socket was refused');
      return Object.assign(new Error(refusal), message === undefined ? {} : { data: { message } });
    } catch (error) {
      log.error({ error }, 'a handshake failed');
      if (error instanceof UnreadableLog) {
        const { message } = inWords(error);
        return Object.assign(new Error('unreadable-log' satisfies Refusal), { data: { message } });
      }
      return new Error('internal' satisfies Refusal);
    }
  }

  #connect(socket: SeatSocket): void {
    const { table } = socket.data;
    const room = this.#roomOf(table);
    socket.on('command', (input: unknown, reply: unknown) => void this.#command(socket, input, reply));
    socket.on('time', async (reply: unknown) => {
      if (typeof reply === 'function' && (await this.#gate.beats(socket))) reply(Date.now());
    });
    socket.on('catch-up', async (input: unknown) => {
      const from = Count.safeParse(input);
      if (from.success && (await this.#gate.allows(socket))) room.catchUp(socket, from.data);
    });
    // What passes and is kept nowhere may be lost: one turn too many is not told.
    socket.on('attend', async (input: unknown) => {
      const attention = Attention.safeParse(input);
      if (attention.success && (await this.#gate.signals(socket))) room.attend(socket, attention.data);
    });
    socket.on('keep-note', async (input: unknown, reply: unknown) => {
      if (typeof reply === 'function') reply(await this.#notes.keep(socket, room, input));
    });
    socket.on('watch', async () => {
      if (await this.#gate.allows(socket)) await this.#watch(socket);
    });
    socket.on('everywhere', (input: unknown, reply: unknown) => void this.#everywhere(socket, input, reply));
    void this.#notes.tell(socket);
    socket.on('disconnect', () => {
      this.#overviews.leave(socket);
      room.leave(socket);
    });
    socket.on('error', (error) => this.#setting.log.info({ error }, 'a socket failed'));
    room.enter(socket);
  }

  async #command(socket: SeatSocket, input: unknown, reply: unknown): Promise<void> {
    if (typeof reply !== 'function') return;
    const began = performance.now();
    const about = { session: socket.data.table.session, seat: socket.data.seat };
    const asked = await this.#asked(socket, input);
    const given =
      typeof asked === 'string'
        ? refuse(asked)
        : await this.#answer(socket, asked).catch((error: unknown) => {
            this.#setting.log.error({ ...about, command: asked.id, error }, 'a command failed');
            return failed(error);
          });
    const message = typeof asked === 'string' ? null : asked;
    tellAnswered(this.#setting, { ...about, asked: message, reply: given, ms: performance.now() - began });
    reply(given);
  }

  /** Limit and validate. */
  async #asked(socket: SeatSocket, input: unknown): Promise<CommandMessage | Refusal> {
    if (this.#setting.stopping()) return 'stopping';
    if (!(await this.#gate.allows(socket))) return 'too-many';
    const message = CommandMessage.safeParse(input);
    return message.success ? message.data : 'malformed';
  }

  /** The table does it, and what follows at the others is done there. */
  async #answer(socket: SeatSocket, message: CommandMessage): Promise<Reply> {
    const reply = await this.#gate.waits(socket, () => socket.data.table.handle(socket.data, message));
    if (!reply) return refuse('busy');
    if (!reply.ok) return reply;
    const others = await followUp(socket.data, this.#setting, message);
    const refused = others.flatMap((other) => (other.ok ? [] : other.refusal));
    if (refused.length) this.#setting.log.error({ command: message.command.type, refused }, 'not done at every table');
    return reply;
  }

  #roomOf(table: Table): Room {
    const changed = () => this.#overviews.changed(table);
    const room = this.#rooms.get(table) ?? new Room(table, this.#setting.presence, changed);
    this.#rooms.set(table, room);
    return room;
  }

  /** An overview is for those who are at every table. */
  async #watch(socket: SeatSocket): Promise<void> {
    const { table, seat } = socket.data;
    const role = table.state.seats[seat]?.role;
    if (role === 'player' || role === 'observer') return;
    try {
      const tables = await tablesOf(socket.data, this.#setting);
      if (socket.connected) this.#overviews.watch(socket, tables);
    } catch (error) {
      this.#setting.log.error({ session: table.session, seat, error }, 'an overview could not be made');
    }
  }

  async #everywhere(socket: SeatSocket, input: unknown, reply: unknown): Promise<void> {
    if (typeof reply !== 'function') return;
    const { log, stopping } = this.#setting;
    const here = socket.data.table.session;
    if (stopping()) return reply({ [here]: refuse('stopping') });
    if (!(await this.#gate.allows(socket))) return reply({ [here]: refuse('too-many') });
    const message = EverywhereMessage.safeParse(input);
    if (!message.success) return reply({ [here]: refuse('malformed') });
    const asked = () => everywhere(socket.data, this.#setting, message.data);
    const replies = await this.#gate.waits(socket, asked).catch((error: unknown) => {
      log.error({ session: here, error }, 'a command for several tables failed');
      return { [here]: failed(error) };
    });
    reply(replies ?? { [here]: refuse('busy') });
  }
}
