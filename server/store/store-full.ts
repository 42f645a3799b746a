import { z } from 'zod';

/** What Postgres says of a full disk, and of a database that takes no writes, which is what ours is while its disk is full. */
const codes = ['53100', '25006'];

const Failed = z.object({
  meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) }),
});

/** Whether nothing was stored because there is no room. */
export function isStoreFull(error: unknown): boolean {
  const failed = Failed.safeParse(error);
  return failed.success && codes.includes(failed.data.meta.driverAdapterError.cause.originalCode);
}
