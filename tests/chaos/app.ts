import { setTimeout as pause } from 'node:timers/promises';
import { type Launch, type ServerProcess, startServer } from '../support/server-process';
import { Answered, type Asked, type Vitals } from './inside-talk';

/** What counts objects in memory is experimental, and node says so. */
const inside = ['--disable-warning=ExperimentalWarning', '--import', new URL('./inside.ts', import.meta.url).href];
const restartMs = 300;

type Without<Each> = Each extends unknown ? Omit<Each, 'number'> : never;

/** A line that a server wrote as an error, and when it came, in ms since 1970. */
export type Complaint = Readonly<{ app: number; at: number; line: string }>;

/** One server, in as many lives as it takes. Its port stays the same. */
export class App {
  readonly complaints: Complaint[] = [];
  /** How far its clock is ahead of the machine's, in ms. */
  ahead = 0;
  #server: ServerProcess | null = null;
  #launch: Launch;
  #asked = 0;

  constructor(
    readonly index: number,
    launch: Launch,
  ) {
    this.#launch = { ...launch, nodeArguments: [...(launch.nodeArguments ?? []), ...inside] };
  }

  /** Null while it is down. */
  get port(): number | null {
    return this.#server?.port ?? null;
  }

  get url(): string {
    return `http://localhost:${this.#launch.port ?? 0}`;
  }

  async start(): Promise<void> {
    const server = await startServer(this.#launch);
    this.#launch = { ...this.#launch, port: server.port };
    this.ahead = 0;
    this.#hear(server);
    this.#server = server;
  }

  /** As whoever looks after a server does: again and again, as long as what it needs is not there. */
  async startAgain(patienceMs: number): Promise<void> {
    const until = Date.now() + patienceMs;
    for (;;) {
      try {
        return await this.start();
      } catch (error) {
        if (Date.now() > until) throw error;
        await pause(restartMs);
      }
    }
  }

  async end(signal: NodeJS.Signals): Promise<number | string> {
    const server = this.#server;
    this.#server = null;
    return (await server?.end(signal)) ?? 'down';
  }

  /** Stops it where it stands, as a machine does that has too much to do. */
  freeze(): void {
    this.#server?.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.#server?.child.kill('SIGCONT');
  }

  async setClock(ahead: number): Promise<void> {
    await this.#ask({ ask: 'clock', ahead });
    this.ahead = ahead;
  }

  async vitals(): Promise<Vitals> {
    const vitals = await this.#ask({ ask: 'vitals' });
    if (!vitals) throw new Error('no vitals were answered');
    return vitals;
  }

  #ask(asked: Without<Asked>): Promise<Vitals | null> {
    const child = this.#server?.child;
    if (!child) throw new Error(`app ${this.index} is down`);
    this.#asked += 1;
    const number = this.#asked;
    return new Promise((resolve, reject) => {
      const hear = (input: unknown) => {
        const answered = Answered.parse(input);
        if (answered.number !== number) return;
        settle();
        resolve(answered.vitals);
      };
      const gone = () => {
        settle();
        reject(new Error(`app ${this.index} ended`));
      };
      const settle = () => {
        child.off('message', hear);
        child.off('exit', gone);
      };
      child.on('message', hear);
      child.on('exit', gone);
      child.send({ ...asked, number });
    });
  }

  /** What it wrote before is where the link is printed, too. */
  #hear(server: ServerProcess): void {
    let rest = '';
    const take = (text: string) => {
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines)
        if (line.trim() && !line.startsWith('Parley is ready'))
          this.complaints.push({ app: this.index, at: Date.now(), line });
    };
    take(server.output());
    server.child.stdout?.on('data', (text) => take(String(text)));
    server.child.stderr?.on('data', (text) => take(String(text)));
  }
}
