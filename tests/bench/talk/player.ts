import type { Language } from './languages';
import type { Ledger } from './ledger';
import { digits, mark, payloadOf } from './payload';
import { Wire } from './wire';

const marked = Buffer.from(mark);
const [two, three, four, zero] = [...'2340'].map((character) => character.charCodeAt(0));
/** The acknowledgement that answers no action: everything sent before has arrived. */
const arrived = Buffer.from('430[');

export type Seating = Readonly<{ port: number; secret: string; room: string; seat: number; seats: number }>;

/** Someone at a table: says what it is told to, and notes in the ledger what it hears. */
export class Player {
  readonly #language: Language;
  readonly #accepted: Buffer;
  readonly #seating: Seating;
  readonly #ledger: Ledger;
  #wire: Wire | undefined;
  #seated: () => void = () => undefined;

  constructor(language: Language, seating: Seating, ledger: Ledger) {
    this.#language = language;
    this.#accepted = Buffer.from(language.accepted);
    this.#seating = seating;
    this.#ledger = ledger;
  }

  get seats(): number {
    return this.#seating.seats;
  }

  get bytes(): number {
    return this.#wire?.bytes ?? 0;
  }

  /** Takes its seat, and answers when all that was said there before has come. */
  async sit(): Promise<void> {
    const { port, secret, room } = this.#seating;
    const seated = new Promise<void>((resolve, reject) => {
      this.#seated = resolve;
      const closed = () => reject(new Error('a socket was closed'));
      void Wire.open(port, { message: (bytes, start, end) => this.#hear(bytes, start, end), closed }).then((wire) => {
        this.#wire = wire;
        wire.say(`40${JSON.stringify(this.#language.auth(secret, room))}`);
      }, reject);
    });
    await seated;
  }

  /** Action 0 is none: its acknowledgement says that one is seated. */
  act(number: number): void {
    this.#wire?.say(this.#language.say(number + 1, payloadOf(number)));
  }

  leave(): void {
    this.#wire?.end();
  }

  #hear(bytes: Buffer, start: number, end: number): void {
    const [kind, type] = [bytes[start], bytes[start + 1]];
    if (kind === two) this.#wire?.say('3');
    if (kind !== four) return;
    if (type === two) this.#look(bytes, start, end);
    else if (type === three) this.#answered(bytes, start, end);
    else if (type === zero) this.#wire?.say('420["time"]');
    else if (type === four) throw new Error(bytes.toString('utf8', start, end));
  }

  #answered(bytes: Buffer, start: number, end: number): void {
    if (bytes.compare(arrived, 0, arrived.length, start, start + arrived.length) === 0) {
      this.#seated();
      return;
    }
    const [number, after] = numberAt(bytes, start + 2, end);
    const found = bytes.indexOf(this.#accepted, after);
    const accepted = found !== -1 && found < end;
    this.#ledger.acknowledge(number - 1, accepted ? null : bytes.toString('utf8', after, end));
  }

  /** Everything that a message tells: a server may put many lines into one. */
  #look(bytes: Buffer, start: number, end: number): void {
    for (let at = bytes.indexOf(marked, start); at !== -1 && at < end; at = bytes.indexOf(marked, at + digits)) {
      const from = at + marked.length;
      this.#ledger.see(numberAt(bytes, from, from + digits)[0], this.#seating.seat);
    }
  }
}

function numberAt(bytes: Buffer, start: number, end: number): [number: number, after: number] {
  let number = 0;
  let at = start;
  for (; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - (zero ?? 0);
    if (digit < 0 || digit > 9) break;
    number = number * 10 + digit;
  }
  return [number, at];
}
