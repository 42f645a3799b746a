import type { Attention } from '../../game/protocol';
import { nothing, sameAttention, seenOf } from './attention';
import type { SeatSocket } from './seat-socket';
import type { Table } from './table';

/** What each socket was last told of each seat, so that only a change in what it may know is ever sent. */
export class Attentions {
  readonly #table: Table;
  readonly #now: () => number;
  readonly #of = new Map<SeatSocket, Attention>();
  readonly #told = new WeakMap<SeatSocket, Map<string, Attention>>();

  constructor(table: Table, now: () => number) {
    this.#table = table;
    this.#now = now;
  }

  attend(socket: SeatSocket, attention: Attention, others: Iterable<SeatSocket>): void {
    this.#of.set(socket, attention);
    for (const other of others) this.#tell(other, socket.data.seat, attention);
  }

  leave(socket: SeatSocket, others: Iterable<SeatSocket>): void {
    if (!this.#of.delete(socket)) return;
    for (const other of others) this.#tell(other, socket.data.seat, nothing);
  }

  /** What there is to know for somebody who has just come, or whose view has changed. */
  enter(socket: SeatSocket): void {
    this.#told.delete(socket);
    for (const [other, attention] of this.#of) this.#tell(socket, other.data.seat, attention);
  }

  #tell(to: SeatSocket, seat: string, attention: Attention): void {
    if (to.data.seat === seat) return;
    const at = this.#now();
    const seen = seenOf({ state: this.#table.state, at }, to.data.viewer, seat, attention);
    const told = this.#told.get(to) ?? new Map<string, Attention>();
    this.#told.set(to, told);
    if (sameAttention(told.get(seat) ?? nothing, seen)) return;
    told.set(seat, seen);
    to.emit('attention', { seat, ...seen });
  }
}
