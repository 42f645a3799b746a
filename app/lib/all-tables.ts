import type { Socket } from 'socket.io-client';
import { type ClientToServer, Overview, Replies, type ServerToClient } from '../../game/protocol/socket';
import type { Command } from '../../game/session/commands';
import type { TableSummary } from '../../game/session/summary';
import { freshId } from './fresh-id';

/** By session. Empty until the server has told of them. */
export type Summaries = ReadonlyMap<string, TableSummary>;

export const noTables: Summaries = new Map();

const answerMs = 8_000;
const againMs = 1_500;

/** What is known of all the tables of an exercise, and commands for several of them. */
export class AllTables {
  summaries: Summaries = noTables;
  private watching = false;
  private closed = false;

  constructor(
    private readonly socket: Socket<ServerToClient, ClientToServer>,
    private readonly onChange: () => void,
  ) {
    socket.on('overview', (input) => this.told(input));
  }

  /** From now on, through lost connections. */
  readonly watch = (): void => {
    if (this.watching) return;
    this.watching = true;
    if (this.socket.connected) this.socket.emit('watch');
  };

  /** Seated, or seated anew: the server has to be asked again. */
  begin(): void {
    if (this.watching) this.socket.emit('watch');
  }

  close(): void {
    this.closed = true;
  }

  /** Always answered, as long as the page is there: asked again with the same id until the server has replied. */
  readonly everywhere = async (command: Command, sessions: readonly string[]): Promise<Replies> => {
    const message = { id: freshId(), sessions: [...sessions], command };
    for (;;) {
      const replies = await this.ask(message);
      if (replies || this.closed) return replies ?? {};
      await new Promise((resolve) => setTimeout(resolve, againMs));
    }
  };

  private ask(message: Parameters<ClientToServer['everywhere']>[0]): Promise<Replies | null> {
    return new Promise((resolve) => {
      if (!this.socket.connected) return resolve(null);
      this.socket.timeout(answerMs).emit('everywhere', message, (error: Error | null, reply: unknown) => {
        const parsed = Replies.safeParse(reply);
        resolve(error || !parsed.success ? null : parsed.data);
      });
    });
  }

  private told(input: unknown): void {
    const parsed = Overview.safeParse(input);
    if (!parsed.success) return;
    const next = new Map(this.summaries);
    for (const table of parsed.data.tables) next.set(table.session, table);
    this.summaries = next;
    this.onChange();
  }
}
