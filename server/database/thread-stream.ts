import { Duplex } from 'node:stream';

type Wire = Readonly<{ send: (bytes: Uint8Array) => void }>;

/** What a Postgres client takes for its socket: what it writes goes to a thread, and what comes from there is read. */
export class ThreadStream extends Duplex {
  readonly #wire: Wire;

  constructor(wire: Wire) {
    super();
    this.#wire = wire;
  }

  connect(): this {
    setImmediate(() => this.emit('connect'));
    return this;
  }

  /** There is no network here. */
  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.#wire.send(new Uint8Array(chunk));
    done();
  }

  override _writev(chunks: readonly Readonly<{ chunk: Buffer }>[], done: () => void): void {
    this.#wire.send(new Uint8Array(Buffer.concat(chunks.map(({ chunk }) => chunk))));
    done();
  }
}
