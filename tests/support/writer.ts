import type { Client } from './client';

type Sent = { text: string; acknowledged: boolean };

/**
 * Someone who writes to the own delegation without a pause, a few messages at a time. When the connection is lost,
 * every second message is sent again under its id until it is answered, as pages do; the others are given up.
 */
export class Writer {
  readonly sent: Sent[] = [];
  private stopped = false;

  constructor(
    readonly client: Client,
    private readonly name: string,
    private readonly heard: () => void,
  ) {}

  /** Until `stop`; resolves when nothing is under way any more. */
  async write(lines = 3): Promise<void> {
    await Promise.all(Array.from({ length: lines }, () => this.line()));
  }

  stop(): void {
    this.stopped = true;
  }

  private async line(): Promise<void> {
    while (!this.stopped) {
      const message: Sent = { text: `${this.name} ${this.sent.length}`, acknowledged: false };
      const again = this.sent.push(message) % 2 === 0;
      await this.deliver(message, again);
      this.heard();
    }
  }

  private async deliver(message: Sent, again: boolean): Promise<void> {
    const { client } = this;
    const id = crypto.randomUUID();
    do {
      const { welcomes } = await client.until(({ connected, welcomes: all }) => connected && all.length > 0);
      const life = welcomes.length;
      const lost = client.until(({ connected, welcomes: all }) => !connected || all.length > life).then(() => null);
      const reply = await Promise.race([
        client.send({ type: 'send-message', to: 'delegation', text: message.text }, id),
        lost,
      ]);
      if (reply?.ok) message.acknowledged = true;
      if (reply && !reply.ok && reply.refusal !== 'stopping') throw new Error(`${message.text}: ${reply.refusal}`);
    } while (again && !message.acknowledged && !this.stopped);
  }
}

/** How often each text stands in a log. */
export const countTexts = (log: readonly { type: string; text?: string | null }[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { text } of log) if (typeof text === 'string') counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};
