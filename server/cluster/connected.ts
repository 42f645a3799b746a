import type { SeatId } from '../../game/session/seat';
import type { SeatAt } from './word';

/** How many pages each seat has open at this server. */
export class Connected {
  readonly #pages = new Map<string, Map<SeatId, number>>();

  at(session: string): boolean {
    return this.#pages.has(session);
  }

  get all(): readonly SeatAt[] {
    return [...this.#pages].flatMap(([session, seats]) =>
      [...seats.keys()].map((seat): SeatAt => [session, seat, true]),
    );
  }

  /** Answers whether it is the seat's first. */
  came(session: string, seat: SeatId): boolean {
    const seats = this.#pages.get(session) ?? new Map<SeatId, number>();
    this.#pages.set(session, seats);
    const pages = (seats.get(seat) ?? 0) + 1;
    seats.set(seat, pages);
    return pages === 1;
  }

  /** Answers whether it was the seat's last. */
  went(session: string, seat: SeatId): boolean {
    const seats = this.#pages.get(session);
    const pages = (seats?.get(seat) ?? 0) - 1;
    if (!seats || pages > 0) {
      seats?.set(seat, pages);
      return false;
    }
    seats.delete(seat);
    if (seats.size === 0) this.#pages.delete(session);
    return true;
  }
}
