import pg, { type PoolClient } from 'pg';

type Taken = (error: Error | undefined, client: PoolClient | undefined, done: (release?: unknown) => void) => void;

/**
 * A pool of which one connection listens for as long as it lasts. The adapter that takes it (0.5.0) does not hear its
 * errors, which would end the process, nor give it back when it is lost, which would use the pool up, one restart of
 * Postgres after the other. Queries take theirs with a callback, and give them back.
 */
export class ListeningPool extends pg.Pool {
  override connect(): Promise<PoolClient>;
  override connect(taken: Taken): void;
  override connect(taken?: Taken): Promise<PoolClient> | undefined {
    if (!taken) return this.#listener();
    super.connect(taken);
    return undefined;
  }

  async #listener(): Promise<PoolClient> {
    const client = await super.connect();
    client.on('error', (error) => this.emit('error', error, client));
    client.once('end', () => client.release(true));
    return client;
  }
}
