import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { Crowd } from './crowd';

/** What was measured of a load between two moments. Times in ms, from when an action was due until it was done. */
export const Window = z.object({
  actions: z.number(),
  refused: z.number(),
  ms: z.number(),
  latencies: z.array(z.number()),
  /** By how much the load generator itself was late. */
  lateness: z.array(z.number()),
  bytes: z.number(),
  /** Time of a core that the load generator took. */
  cpuMs: z.number(),
});
export type Window = z.infer<typeof Window>;

type Lengths = Readonly<{ warmUpMs: number; measuredMs: number }>;

export async function measured(crowd: Crowd, { warmUpMs, measuredMs }: Lengths): Promise<Window> {
  await setTimeout(warmUpMs);
  const [from, bytes, cpu] = [performance.now(), crowd.bytes, process.cpuUsage()];
  const { refused } = crowd.ledger;
  crowd.record();
  process.send?.('measuring');
  await setTimeout(measuredMs);
  const { latencies, lateness } = crowd.recorded();
  const ms = performance.now() - from;
  const { user, system } = process.cpuUsage(cpu);
  process.send?.('measured');
  const cpuMs = (user + system) / 1_000;
  const counts = { actions: latencies.length, refused: crowd.ledger.refused - refused, bytes: crowd.bytes - bytes };
  return { ...counts, ms, latencies, lateness, cpuMs };
}
