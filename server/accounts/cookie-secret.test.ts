import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary';
import type { Database } from '../database/database';
import { openPGlite } from '../database/open-pglite';
import { cookieSecretOf } from './cookie-secret';

let database: Database;
beforeAll(async () => {
  database = await openPGlite(await temporaryFolder('parley-cookie-secret'));
});
afterAll(() => database.close());

test('every server of a database and a host key signs alike; with another host key nothing is as before', async () => {
  const of = (key: string) => cookieSecretOf(database.prisma, key);
  const [one, two] = await Promise.all([of('the-host-key'), of('the-host-key')]);
  expect(one).toBe(two);
  expect(one.length).toBeGreaterThanOrEqual(43);
  expect(await of('another-host-key')).not.toBe(one);
  const { secret } = await database.prisma.cookieSecret.findFirstOrThrow();
  expect(one).not.toContain(secret);
});
