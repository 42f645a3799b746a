import type { Context, Next } from 'hono';
import { isStorable } from '../../game/protocol/storable';
import { refused } from './problems';

/** As it is written in JSON: only then is it looked for. */
const suspect = /\\u(?:0000|d[89a-f])/i;

/** What is no JSON is refused by whoever reads it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Refuses what no database can keep or look for, in an address or a body, before anything is done with it. */
export async function storableOnly(c: Context, next: Next) {
  if (c.req.url.includes('%00')) return c.json(...refused('malformed'));
  const isJson = c.req.header('content-type')?.startsWith('application/json') ?? false;
  const text = isJson ? await c.req.text() : '';
  if (suspect.test(text) && !isStorable(parsed(text))) return c.json(...refused('malformed'));
  return next();
}
