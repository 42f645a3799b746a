import type { Context } from 'hono';

/** Where a request comes from: what the door found out and wrote there, over whatever was claimed. */
export const addressOf = (c: Context): string => c.req.header('x-forwarded-for') ?? 'unknown';
