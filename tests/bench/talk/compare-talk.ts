import type { TalkServer } from '../figures';
import { median } from '../median';
import { percentile } from '../percentile';
import type { Load, LoadGenerator } from './load-generator';

/** Somebody who is measured, and what came of it round by round: at full load, and at half of it. */
export type Contender = Readonly<{ name: string; load: LoadGenerator; closed: Load[]; open: Load[] }>;

const rate = ({ actions, ms }: Load): number => (1_000 * actions) / ms;
const at = (share: number) => (load: Load) => percentile(load.latencies, share);
const middle = (loads: readonly Load[], of: (load: Load) => number): number => median(loads.map(of));

/** Of each round by itself: both met the same machine. */
const middleRatio = (ours: readonly Load[], theirs: readonly Load[], of: (load: Load) => number): number =>
  median(ours.map((load, round) => of(load) / (theirs[round] ? of(theirs[round]) : Number.NaN)));

/** In turn, so that all meet the same machine: each at full load, then each at half of what it did. */
export async function takeTurns(
  all: readonly Contender[],
  { seconds, repetitions }: Readonly<{ seconds: number; repetitions: number }>,
): Promise<void> {
  const lengths = { warmUpMs: 1_500, measuredMs: 1_000 * seconds };
  for (let round = 0; round < repetitions; round += 1)
    for (const { load, closed } of all) closed.push(await load.run({ do: 'closed', ...lengths }));
  for (let round = 0; round < repetitions; round += 1)
    for (const { load, closed, open } of all)
      open.push(await load.run({ do: 'open', ...lengths, perSecond: middle(closed, rate) / 2 }));
}

export const comparedWith = (bare: Contender, { name, closed, open }: Contender): TalkServer => ({
  name,
  perSecond: middle(closed, rate),
  ratio: middleRatio(closed, bare.closed, rate),
  perCoreSecond: middle(closed, ({ actions, serverCpuMs }) => (1_000 * actions) / serverCpuMs),
  refused: middle(closed, ({ actions, refused }) => refused / (actions + refused)),
  p50: middle(open, at(0.5)),
  p99: middle(open, at(0.99)),
  p99Ratio: middleRatio(open, bare.open, at(0.99)),
  serverCpu: middle(closed, ({ serverCpuMs, ms }) => serverCpuMs / ms),
  generatorCpu: middle(closed, ({ cpuMs, ms }) => cpuMs / ms),
  machineCpu: middle(closed, ({ machineCpu }) => machineCpu),
  late: middle(open, ({ lateness }) => percentile(lateness, 0.99)),
  bytesPerAction: middle(closed, ({ bytes, actions }) => bytes / actions),
});
