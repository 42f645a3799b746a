import type { Context } from 'hono';
import { refused } from './problems';

/** A request that its schema refuses. */
export const onInvalid = (result: { success: boolean }, c: Context) =>
  result.success ? undefined : c.json(...refused('malformed'));
