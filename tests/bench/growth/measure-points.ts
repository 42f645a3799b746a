import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { ask } from '../ask';
import type { GrowthPoint } from '../figures';
import { median } from '../median';
import { percentile } from '../percentile';
import type { LoadGenerator } from '../talk/load-generator';
import type { Served } from '../talk/served';

/** A load on something of a size. */
export type Point = Readonly<{ size: number; load: LoadGenerator; served: Served }>;

export type Thoroughness = Readonly<{ seconds: number; repetitions: number }>;

/** Actions a second: few enough that none waits for another. */
const perSecond = 200;
const restMs = 1_000;
const Usage = z.object({ cpuMs: z.number() });

/** The share of a core that a server takes when nobody does anything. */
async function atRest({ child }: Served): Promise<number> {
  const before = await ask(child, 'usage', Usage);
  const start = performance.now();
  await setTimeout(restMs);
  const after = await ask(child, 'usage', Usage);
  return (after.cpuMs - before.cpuMs) / (performance.now() - start);
}

async function measureOnce({ load, served }: Point, seconds: number): Promise<Omit<GrowthPoint, 'size'>> {
  const restCpu = await atRest(served);
  const measured = await load.run({ do: 'open', warmUpMs: 500, measuredMs: 500 * seconds, perSecond });
  const { serverCpuMs, ms, actions, latencies } = measured;
  return { cpuMs: Math.max(0, serverCpuMs - restCpu * ms) / actions, p50: percentile(latencies, 0.5), restCpu };
}

/** The points in turn, so that all meet the same machine, and of each the median. */
export async function measurePoints(
  points: readonly Point[],
  { seconds, repetitions }: Thoroughness,
): Promise<GrowthPoint[]> {
  const rounds: Omit<GrowthPoint, 'size'>[][] = points.map(() => []);
  for (let round = 0; round <= repetitions; round += 1)
    for (const [index, point] of points.entries()) {
      const measured = await measureOnce(point, seconds);
      // The compiler warms up in the first, which is not counted.
      if (round > 0) rounds[index]?.push(measured);
    }
  return points.map(({ size }, index) => {
    const middle = (of: (measured: Omit<GrowthPoint, 'size'>) => number) => median((rounds[index] ?? []).map(of));
    return {
      size,
      cpuMs: middle(({ cpuMs }) => cpuMs),
      p50: middle(({ p50 }) => p50),
      restCpu: middle(({ restCpu }) => restCpu),
    };
  });
}
