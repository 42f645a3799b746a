import type { Log } from '../log';
import { freshId } from '../secrets';
import { silentBus } from './bus';
import { Cluster } from './cluster';
import { createSocketBus, type SocketBus } from './socket-bus';

/** This server among those of a Postgres, or alone with the embedded database. */
export function serversOf(
  databaseUrl: string | undefined,
  log: Log,
): Readonly<{ cluster: Cluster; bus: SocketBus | null }> {
  const now = () => performance.now();
  let failedAt = Number.NEGATIVE_INFINITY;
  const bus =
    databaseUrl === undefined
      ? null
      : createSocketBus(databaseUrl, (error) => {
          failedAt = now();
          log.warn({ error }, 'what servers tell each other was cut off');
        });
  const cluster = new Cluster({ server: freshId(), bus: bus ?? silentBus, log, now, failedAt: () => failedAt });
  return { cluster, bus };
}
