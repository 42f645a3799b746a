import {
  answeredBeat,
  type Beats,
  beatMs,
  beganAnew,
  firstBeat,
  isDead,
  type Link,
  linkOf,
  nextBeat,
  slept,
} from './beats';
import { offsetOf, type Sample, withSample } from './server-clock';

type Line = Readonly<{
  /** Asks the server for its time, where there is a connection to ask over. */
  ask(answered: (server: unknown) => void): void;
  /** Gives up a connection that does not answer, to make it anew. */
  renew(): void;
  /** At every beat. */
  onBeat(): void;
}>;

const samplesAtOnce = 4;

/** Asks the server for its time in a steady beat: what the answers say is the time, and that they come is the connection. */
export class Heartbeat {
  private beats: Beats = firstBeat(Date.now());
  private samples: readonly Sample[] = [];
  /** Whether this browser's clock may have been set since they were taken. */
  private stale = false;
  private readonly timer: ReturnType<typeof setInterval>;

  constructor(private readonly line: Line) {
    this.timer = setInterval(() => this.beat(), beatMs);
  }

  get link(): Link {
    return linkOf(this.beats, navigator.onLine);
  }

  /** When the server was last heard, in ms by this browser's clock. */
  get since(): number {
    return this.beats.heard;
  }

  readonly serverNow = (): number => Date.now() + offsetOf(this.samples);

  /** Several at once, of which the quickest counts: for a connection that was just made. */
  burst(): void {
    for (let count = 0; count < samplesAtOnce; count += 1) this.ask();
  }

  beginAnew(): void {
    this.beats = beganAnew(this.beats, Date.now());
    this.ask();
    this.line.onBeat();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private beat(): void {
    const now = Date.now();
    this.stale ||= slept(this.beats, now);
    this.beats = nextBeat(this.beats, now);
    if (isDead(this.beats)) this.line.renew();
    else this.ask();
    this.line.onBeat();
  }

  private ask(): void {
    const asked = Date.now();
    this.line.ask((server) => {
      if (typeof server !== 'number') return;
      const answered = Date.now();
      const lost = this.link !== 'steady';
      this.samples = withSample(this.stale ? [] : this.samples, { asked, server, answered });
      this.stale = false;
      this.beats = answeredBeat(this.beats, answered);
      if (lost) this.line.onBeat();
    });
  }
}
