import type { Attention, EventBatch, OwnNote } from '../../game/protocol/socket';
import type { Event } from '../../game/session/events';
import type { SeatId } from '../../game/session/seat';
import { mayRead, type Viewer } from '../../game/session/view';
import { Attentions } from './attentions';
import { batchesOf } from './batches';
import type { SeatSocket } from './seat-socket';
import type { Table } from './table';
import type { Presence } from './watching';

/** So that many who come or go at once make one message, in ms. */
const presencePause = 50;

/** The sockets of one session. Each hears its own log and nothing else. */
export class Room {
  readonly #sockets = new Set<SeatSocket>();
  readonly #table: Table;
  readonly #attentions: Attentions;
  readonly #presence: Presence;
  readonly #onPresence: () => void;
  #announcing: NodeJS.Timeout | undefined;

  constructor(table: Table, presence: Presence, onPresence: () => void) {
    this.#table = table;
    this.#presence = presence;
    this.#onPresence = onPresence;
    this.#attentions = new Attentions(table, Date.now);
    table.subscribe((events) => this.#publish(events));
    table.onEnd(() => {
      for (const socket of this.#sockets) this.#dismiss(socket);
    });
  }

  /** The seats that somebody is connected from, to whichever server, and those of bots, which are always here. */
  get online(): ReadonlySet<SeatId> {
    const { state, session } = this.#table;
    const bots = Object.values(state.seats).filter(({ bot, removed }) => bot && !removed);
    const here = [...this.#sockets].map(({ data }) => data.seat);
    return new Set([...here, ...this.#presence.elsewhere(session), ...bots.map(({ id }) => id)].sort());
  }

  get isEmpty(): boolean {
    return this.#sockets.size === 0;
  }

  enter(socket: SeatSocket): void {
    const { data } = socket;
    if (!this.#table.opens(data)) {
      this.#dismiss(socket);
      return;
    }
    data.viewer = this.#table.viewerOf(data.seat);
    this.#sockets.add(socket);
    this.#presence.came(this.#table, data.seat);
    const { viewer, from } = data.holds;
    void socket.join(this.#among(data.viewer));
    this.#seat(socket, viewer === data.viewer && from <= this.#table.view(viewer).length ? from : 0);
    this.announce();
  }

  leave(socket: SeatSocket): void {
    if (!this.#sockets.delete(socket)) return;
    this.#presence.went(this.#table, socket.data.seat);
    this.#attentions.leave([socket], this.#sockets);
    this.announce();
  }

  /** Somebody turned to a row, or began or ended typing: those who may know hear of it. */
  attend(socket: SeatSocket, attention: Attention): void {
    if (this.#sockets.has(socket)) this.#attentions.attend(socket, attention, this.#sockets);
  }

  /** The pages of a seat take over what another of them wrote, here or elsewhere. */
  noted(seat: SeatId, note: OwnNote, by?: SeatSocket): void {
    for (const socket of this.#sockets) if (socket !== by && socket.data.seat === seat) socket.emit('note', note);
  }

  /** The socket's own log again from `from` on; all of it, seated anew, if there is no such place. */
  catchUp(socket: SeatSocket, from: number): void {
    if (!this.#sockets.has(socket)) return;
    const view = this.#table.view(socket.data.viewer);
    if (from > view.length) this.#seat(socket, 0);
    else send(socket, batchesOf(view, from));
  }

  /** Whoever lost the seat is gone before anything is said; whoever moved starts anew. */
  #publish(events: readonly Event[]): void {
    for (const socket of this.#sockets) if (!this.#table.opens(socket.data)) this.#dismiss(socket);
    const moved = [...this.#sockets].filter(({ data }) => this.#table.viewerOf(data.seat) !== data.viewer);
    this.#attentions.leave(moved, this.#sockets);
    for (const socket of moved) void socket.leave(this.#among(socket.data.viewer));
    this.#tell(events);
    for (const socket of moved) {
      const { data } = socket;
      data.viewer = this.#table.viewerOf(data.seat);
      void socket.join(this.#among(data.viewer));
      this.#seat(socket, 0);
    }
    if (events.some((event) => event.type === 'seat-opened' && event.bot)) this.announce();
  }

  /** Each viewer's part is put into bytes once, however many pages there are that read it. */
  #tell(events: readonly Event[]): void {
    const [any] = this.#sockets;
    const viewers = new Set([...this.#sockets].map(({ data }) => data.viewer));
    for (const viewer of viewers)
      for (const batch of runOf(this.#table, viewer, events))
        any?.nsp.local.to(this.#among(viewer)).emit('events', batch);
  }

  /** The pages here that read this session with these eyes. */
  #among(viewer: Viewer): string {
    return `${this.#table.session} ${viewer}`;
  }

  #seat(socket: SeatSocket, from: number): void {
    const { seat, viewer, tables } = socket.data;
    socket.emit('welcome', { session: this.#table.session, seat, viewer, tables: [...tables], from });
    send(socket, batchesOf(this.#table.view(viewer), from));
    this.#attentions.enter(socket);
  }

  #dismiss(socket: SeatSocket): void {
    if (this.#sockets.delete(socket)) this.#presence.went(this.#table, socket.data.seat);
    this.#attentions.leave([socket], this.#sockets);
    const { refusal, message } = this.#table.farewell(socket.data);
    socket.emit('goodbye', refusal, message);
    socket.disconnect(true);
    this.announce();
  }

  /** Somebody came or went, here or elsewhere. */
  announce(): void {
    this.#announcing ??= setTimeout(() => {
      this.#announcing = undefined;
      const online = [...this.online];
      for (const socket of this.#sockets) socket.emit('presence', { online });
      this.#onPresence();
    }, presencePause);
  }
}

function send(socket: SeatSocket, batches: readonly EventBatch[]): void {
  for (const batch of batches) socket.emit('events', batch);
}

/** What of `events`, the log's last, the viewer may read, where it stands in the viewer's own log. */
function runOf(table: Table, viewer: Viewer, events: readonly Event[]): readonly EventBatch[] {
  const view = table.view(viewer);
  const fresh = events.filter((event) => mayRead(viewer, event)).length;
  return batchesOf(view, view.length - fresh);
}
