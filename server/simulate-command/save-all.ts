import type { Simulation } from '../../game/bots/simulation/simulate';
import { openDatabaseFor } from '../database-for';
import type { Environment } from '../environment';
import { createLog } from '../log';
import { createEventStore } from '../store/prisma-event-store';
import { type Saved, saveSession } from './save-session';

/** Stores these sessions where a server with this environment would look for them. Throws `StartFault` where it cannot. */
export async function saveAll(
  environment: Environment,
  simulation: Simulation,
  numbers: readonly number[],
): Promise<readonly Saved[]> {
  const database = await openDatabaseFor(environment, createLog(environment.LOG_LEVEL));
  try {
    const store = createEventStore(database.prisma);
    const saved: Saved[] = [];
    for (const number of numbers) saved.push(await saveSession(store, simulation, number));
    return saved;
  } finally {
    await database.close();
  }
}
