import { hkdfSync } from 'node:crypto';
import type { PrismaClient } from '../../prisma/client/client';
import { freshSecret } from '../secrets';

const row = 1;

/**
 * What signs the cookies of everybody who is signed in: made of a random half in the database, which every server on it
 * shares, and of the host key. So a copy of the database signs nobody in, and a cookie does not help to guess the host key.
 */
export async function cookieSecretOf(prisma: PrismaClient, hostKey: string): Promise<string> {
  await prisma.cookieSecret.createMany({ data: { id: row, secret: freshSecret() }, skipDuplicates: true });
  const { secret } = await prisma.cookieSecret.findUniqueOrThrow({ where: { id: row } });
  return Buffer.from(hkdfSync('sha256', secret, hostKey, 'parley cookies', 32)).toString('base64url');
}
