import { evolveAll } from '../../game/session/evolve';
import { initial } from '../../game/session/state';
import type { PrismaClient } from '../../prisma/client/client';
import { createEventStore } from '../store/prisma-event-store';
import { besideDiffers } from './beside-differs';

/** What does not hold of a stored session. */
type LogFault = Readonly<{ session: string; reason: string }>;
export type Verified = Readonly<{ sessions: number; events: number; faults: readonly LogFault[] }>;

/**
 * Reads every log from its first event to its last, folds it, and compares what stands beside it with what the log makes
 * of it. Nothing is changed. `told` hears how many are done.
 */
export async function verifyLogs(
  prisma: PrismaClient,
  told: (done: number) => void = () => undefined,
): Promise<Verified> {
  const store = createEventStore(prisma);
  const faults: LogFault[] = [];
  let events = 0;
  const sessions = await store.sessions();
  for (const [index, session] of sessions.entries()) {
    try {
      const log = await store.read(session, 0);
      events += log.length;
      evolveAll(
        initial,
        log.map(({ event }) => event),
      );
      const differs = await besideDiffers(prisma, session, log);
      if (differs.length) faults.push({ session, reason: `${differs.join(', ')} beside it are not what its log says` });
    } catch (error) {
      faults.push({ session, reason: error instanceof Error ? error.message : String(error) });
    }
    told(index + 1);
  }
  return { sessions: sessions.length, events, faults };
}
