import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { sameSecret } from '../secrets';
import { addressOf } from './address';
import type { Attempts } from './attempts';
import type { Setting } from './setting';

/** The header of whatever only a host may ask for. */
export const HostHeaders = z.object({ 'x-host-key': z.string().max(300).optional() });

/** Why whoever asks is taken for no host; null: it is one. */
export async function notHost(
  c: Context,
  { hostKey }: Pick<Setting, 'hostKey'>,
  attempts: Attempts,
): Promise<'too-many' | 'host-key' | null> {
  const right = async () => (sameSecret(c.req.header('x-host-key') ?? '', hostKey) ? true : null);
  const tried = await attempts.attempt(addressOf(c), right);
  if (tried === 'too-many') return 'too-many';
  return tried === 'wrong' ? 'host-key' : null;
}
