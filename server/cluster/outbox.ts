import type { SeatId } from '../../game/session/seat';
import type { Letter, SeatAt, Word } from './word';

/** So that what happens at many tables at once makes one message, in ms. */
const gatherMs = 5;
/** Postgres carries 8,000 bytes in one notification; names here are plain letters. */
const mostBytes = 6_000;

/** Cut into runs of which none is larger than a message may be. */
function inRuns<Item>(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [[]];
  let size = 0;
  for (const item of items) {
    const bytes = JSON.stringify(item).length + 1;
    if (size > 0 && size + bytes > mostBytes) {
      runs.push([]);
      size = 0;
    }
    runs.at(-1)?.push(item);
    size += bytes;
  }
  return runs;
}

/** What this server says: numbered, and gathered where it would say much. */
export class Outbox {
  readonly #server: string;
  readonly #send: (letter: Letter) => void;
  #number = 0;
  readonly #grown = new Map<string, number>();
  readonly #seats = new Map<string, SeatAt>();
  #timer: NodeJS.Timeout | undefined;

  constructor(server: string, send: (letter: Letter) => void) {
    this.#server = server;
    this.#send = send;
  }

  say(word: Word): void {
    this.flush();
    this.#post(word);
  }

  /** Something is not said, and is missed by those who count. */
  skip(): void {
    this.#number += 1;
  }

  grew(session: string, length: number): void {
    this.#grown.set(session, Math.max(length, this.#grown.get(session) ?? 0));
    this.#gather();
  }

  seated(session: string, seat: SeatId, isHere: boolean): void {
    this.#seats.set(`${session} ${seat}`, [session, seat, isHere]);
    this.#gather();
  }

  /** Everybody who is connected here, for those who missed something. */
  sayAll(seats: readonly SeatAt[]): void {
    this.flush();
    for (const [run, part] of inRuns(seats).entries()) this.#post({ type: 'here', anew: run === 0, seats: part });
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const seats = [...this.#seats.values()];
    const logs = [...this.#grown];
    this.#seats.clear();
    this.#grown.clear();
    if (seats.length) for (const part of inRuns(seats)) this.#post({ type: 'here', anew: false, seats: part });
    if (logs.length) for (const part of inRuns(logs)) this.#post({ type: 'grown', logs: part });
  }

  #gather(): void {
    this.#timer ??= setTimeout(() => this.flush(), gatherMs);
  }

  #post(word: Word): void {
    if (word.type !== 'alive' && word.type !== 'hello') this.#number += 1;
    this.#send({ from: this.#server, number: this.#number, word });
  }
}
