import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** The header by which a person always comes to the same server, as long as it is up. */
export const personHeader = 'x-person';

type Direction = Readonly<{ to: Socket; waiting: { chunk: Buffer; readyAt: number }[] }>;

/** One connection through the proxy. */
class Link {
  /** How late everything arrives, in ms. */
  delay = 0;
  /** Nothing arrives any more, and neither end is told. */
  hushed = false;

  constructor(
    readonly near: Socket,
    readonly far: Socket,
    readonly app: number,
  ) {
    this.#carry(near, { to: far, waiting: [] });
    this.#carry(far, { to: near, waiting: [] });
  }

  cut(): void {
    this.near.destroy();
    this.far.destroy();
  }

  #carry(from: Socket, direction: Direction): void {
    from.on('data', (chunk) => this.#pass(chunk, direction));
    // A connection that was hushed hangs: the other end is told nothing.
    from.on('close', () => this.hushed || direction.to.destroy());
  }

  /** In order, also when what comes later would be faster. */
  #pass(chunk: Buffer, direction: Direction): void {
    if (this.hushed) return;
    direction.waiting.push({ chunk, readyAt: Date.now() + this.delay });
    if (direction.waiting.length === 1) this.#send(direction);
  }

  #send(direction: Direction): void {
    const { to, waiting } = direction;
    for (let [first] = waiting; first; [first] = waiting) {
      const wait = first.readyAt - Date.now();
      if (wait > 0) {
        setTimeout(() => this.#send(direction), wait);
        return;
      }
      waiting.shift();
      if (to.writable) to.write(first.chunk);
    }
  }
}

const hashOf = (text: string): number =>
  [...text].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 7);

/** Stands before several servers as nginx would, on TCP alone: it can be slow, break off, and fall silent. */
export class StickyProxy {
  readonly #links = new Set<Link>();
  readonly #server = createServer((near) => this.#welcome(near));
  #port = 0;

  /** The ports of the servers, null for one that is down. */
  constructor(private readonly ports: () => readonly (number | null)[]) {}

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  get links(): readonly Link[] {
    return [...this.#links];
  }

  async open(): Promise<void> {
    this.#server.listen(0, 'localhost');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
  }

  close(): void {
    for (const link of this.#links) link.cut();
    this.#server.close();
  }

  #welcome(near: Socket): void {
    near.on('error', () => near.destroy());
    near.once('data', (head) => {
      near.pause();
      const person = new RegExp(`^${personHeader}: (.*)$`, 'im').exec(head.toString('latin1'))?.[1] ?? '';
      void this.#reach(hashOf(person.trim())).then((reached) => {
        if (!reached || near.destroyed) {
          near.destroy();
          reached?.far.destroy();
          return;
        }
        this.#join(new Link(near, reached.far, reached.app), head);
      });
    });
  }

  #join(link: Link, head: Buffer): void {
    this.#links.add(link);
    link.near.on('close', () => this.#links.delete(link));
    link.far.write(head);
    link.near.resume();
  }

  /** The server that this person always comes to; if it is down, the next one that is up. */
  async #reach(hash: number): Promise<{ far: Socket; app: number } | null> {
    const ports = this.ports();
    for (let step = 0; step < ports.length; step += 1) {
      const app = (hash + step) % ports.length;
      const port = ports[app];
      const far = port ? await reached(port) : null;
      if (far) return { far, app };
    }
    return null;
  }
}

function reached(port: number): Promise<Socket | null> {
  const socket = connect(port, 'localhost');
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(socket));
    socket.on('error', () => {
      socket.destroy();
      resolve(null);
    });
  });
}
