import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Where a request comes from, as the connection says and not as a header claims. */
export const addressOf = (c: Context): string => getConnInfo(c).remote.address ?? 'unknown';
