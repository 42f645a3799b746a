import { createAdapter } from '@socket.io/postgres-adapter';
import type { Bus } from './bus';
import { ListeningPool } from './listening-pool';

/** What servers send each other beside what goes to browsers. */
export type ServerToServer = { word(message: unknown): void };

/** The Socket.IO server whose adapter carries the messages. */
type Carrier = Readonly<{
  serverSideEmit(event: 'word', message: unknown): unknown;
  on(event: 'word', heard: (message: unknown) => void): unknown;
}>;

export interface SocketBus extends Bus {
  readonly adapter: ReturnType<typeof createAdapter>;
  carry(io: Carrier): void;
  /** When all that was said has been sent, or cannot be. */
  sent(): Promise<void>;
  /** Once the Socket.IO server is closed. */
  close(): Promise<void>;
}

/** One connection listens and the other speaks, so that messages arrive in the order in which they were sent. */
const connections = {
  max: 2,
  connectionTimeoutMillis: 10_000,
  query_timeout: 10_000,
  keepAlive: true,
  // A message is worth nothing after a crash: sending one must not wait for the disk.
  options: '-c synchronous_commit=off',
  application_name: 'parley-servers',
};

/** Messages between all servers of one Postgres, by NOTIFY. `onError` hears of what could not be sent or heard. */
export function createSocketBus(connectionString: string, onError: (error: Error) => void): SocketBus {
  const pool = new ListeningPool({ connectionString, ...connections });
  pool.on('error', onError);
  const listeners: ((message: unknown) => void)[] = [];
  let carrier: Carrier | null = null;
  return {
    adapter: createAdapter(pool, { channelPrefix: 'parley', errorHandler: onError }),
    carry(io) {
      carrier = io;
      io.on('word', (message) => {
        for (const listener of listeners) listener(message);
      });
    },
    say: (message) => void carrier?.serverSideEmit('word', message),
    hear: (listener) => void listeners.push(listener),
    // There is one connection that speaks: this waits behind all that was said before.
    sent: () => pool.query('SELECT 1').then(() => undefined, onError),
    close: () => pool.end(),
  };
}
