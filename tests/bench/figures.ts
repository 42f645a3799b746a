import { z } from 'zod';

/** What a server did at full load and at half of it: medians over the repetitions. Times in ms. */
export const TalkServer = z.object({
  name: z.string(),
  perSecond: z.number(),
  /** Of the bare server's in the same round. */
  ratio: z.number(),
  /** For each second of a core that the server had, whatever else the machine did. */
  perCoreSecond: z.number(),
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
