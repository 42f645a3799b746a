/** One action under way: done when it is acknowledged and everyone at the table has seen it. */
type Action = {
  /** When it was due, in ms of `performance.now()`. */
  readonly due: number;
  readonly player: number;
  readonly seats: number;
  acknowledged: boolean;
  /** Who has seen it, a bit for each seat: seats 0 to 30, and 31 to 61. */
  low: number;
  high: number;
  seen: number;
};

const bits = 31;
export const mostSeats = 2 * bits;

/** Every action of a run, from when it is begun until it is done. */
export class Ledger {
  readonly #open = new Map<number, Action>();
  readonly #over: (player: number, due: number, done: boolean) => void;
  begun = 0;
  finished = 0;
  /** Seen or acknowledged a second time, or never begun. */
  strays = 0;
  refused = 0;
  lastRefusal = '';

  constructor(over: (player: number, due: number, done: boolean) => void) {
    this.#over = over;
  }

  get underWay(): number {
    return this.#open.size;
  }

  begin(player: number, seats: number, due: number): number {
    const number = this.begun;
    this.begun += 1;
    this.#open.set(number, { due, player, seats, acknowledged: false, low: 0, high: 0, seen: 0 });
    return number;
  }

  acknowledge(number: number, refusal: string | null): void {
    const action = this.#open.get(number);
    if (!action || action.acknowledged) {
      this.strays += 1;
      return;
    }
    action.acknowledged = true;
    if (refusal === null) this.#look(number, action);
    else {
      this.refused += 1;
      this.lastRefusal = refusal;
      this.#close(number, action, false);
    }
  }

  see(number: number, seat: number): void {
    const action = this.#open.get(number);
    const bit = 1 << (seat % bits);
    const before = seat < bits ? action?.low : action?.high;
    if (!action || before === undefined || before & bit) {
      this.strays += 1;
      return;
    }
    if (seat < bits) action.low = before | bit;
    else action.high = before | bit;
    action.seen += 1;
    this.#look(number, action);
  }

  #look(number: number, action: Action): void {
    if (!action.acknowledged || action.seen !== action.seats) return;
    this.finished += 1;
    this.#close(number, action, true);
  }

  #close(number: number, { player, due }: Action, done: boolean): void {
    this.#open.delete(number);
    this.#over(player, due, done);
  }
}
