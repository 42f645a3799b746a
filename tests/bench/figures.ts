import { z } from 'zod';

/** What a server did at full load and at half of it: medians over the repetitions. Times in ms. */
export const TalkServer = z.object({
  name: z.string(),
  perSecond: z.number(),
  /** Of the bare server's in the same round. */
  ratio: z.number(),
  /** For each second of a core that the server had, whatever else the machine did. */
  perCoreSecond: z.number(),
  /** The share of what was asked for at full load. */
  refused: z.number(),
  p50: z.number(),
  p99: z.number(),
  p99Ratio: z.number(),
  /** Shares of one core, and of all cores, at full load. */
  serverCpu: z.number(),
  generatorCpu: z.number(),
  machineCpu: z.number(),
  /** By how much the load generator was late with the latest of a hundred at half load. */
  late: z.number(),
  bytesPerAction: z.number(),
});
export type TalkServer = z.infer<typeof TalkServer>;

export const TalkCase = z.object({ tables: z.number(), servers: z.array(TalkServer) });
export type TalkCase = z.infer<typeof TalkCase>;

/** So many appends at a time, each of so many events of a session of its own. */
export const StoreRate = z.object({
  store: z.string(),
  abreast: z.number(),
  batch: z.number(),
  appendsPerSecond: z.number(),
});
export type StoreRate = z.infer<typeof StoreRate>;

/** One action among so many: time of a core that it takes the server, and how long it takes, in ms. */
export const GrowthPoint = z.object({ size: z.number(), cpuMs: z.number(), p50: z.number(), restCpu: z.number() });
export type GrowthPoint = z.infer<typeof GrowthPoint>;

export const Growth = z.object({ what: z.string(), points: z.array(GrowthPoint) });
export type Growth = z.infer<typeof Growth>;

/** Bytes that one more of it holds. */
export const Memory = z.object({ what: z.string(), bytes: z.number() });
export type Memory = z.infer<typeof Memory>;

export const StartUp = z.object({ what: z.string(), ms: z.number() });
export type StartUp = z.infer<typeof StartUp>;

/** A work on one thread, in ms, and against what. */
const Work = z.object({ title: z.string(), ms: z.number(), against: z.string(), ratio: z.number() });

const Machine = z.object({
  cores: z.number(),
  processor: z.string(),
  memoryGb: z.number(),
  kernel: z.string(),
  versions: z.record(z.string(), z.string()),
});

const part = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({
    date: z.string(),
    /** How many threads wanted a core on average in the minute before: what else the machine had to do. */
    loadBefore: z.number(),
    quick: z.boolean(),
    ...shape,
  });

/** All that the bench measured last, part by part: what `docs/performance.md` is made of. */
export const Figures = z
  .object({
    machine: Machine,
    talk: part({ seconds: z.number(), repetitions: z.number(), cases: z.array(TalkCase) }),
    store: part({ rates: z.array(StoreRate) }),
    growth: part({ growths: z.array(Growth), memory: z.array(Memory), startUps: z.array(StartUp) }),
    /** The bare server first. */
    processes: part(TalkCase.shape),
    review: part({ works: z.array(Work) }),
  })
  .partial();
export type Figures = z.infer<typeof Figures>;
