import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Plan } from '../../game/exercise/plan';
import type { AccountRole } from '../../game/protocol/accounts';
import { type Accounts, createAccounts } from '../../server/accounts/accounts';
import type { Database } from '../../server/database/database';
import { readEnvironment } from '../../server/environment';
import { createLog } from '../../server/log';
import { createPlans } from '../../server/store/plans';
import { client, startIssuer } from '../support/fake-issuer';
import { tracesOf } from '../support/traces';
import type { DatabaseEngine } from './database-engine';

const password = 'correct horse battery';
const site = 'https://parley.example';

/** Of an account that is deleted nothing is left, and of what others have nothing goes with it. */
export function deletedAccountsContract(engine: DatabaseEngine): void {
  describe('accounts that are deleted', () => {
    let database: Database;
    let accounts: Accounts;
    let issuer: Awaited<ReturnType<typeof startIssuer>>;
    beforeAll(async () => {
      issuer = await startIssuer();
      database = await engine.open(await engine.newPlace());
      const campus = { OIDC_ISSUER: issuer.issuer, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret };
      const environment = readEnvironment({ PUBLIC_URL: site, ...campus });
      const setting = { prisma: database.prisma, hostKey: 'the-host-key', environment, log: createLog('silent') };
      accounts = await createAccounts({ ...setting, now: Date.now });
    });
    afterAll(async () => {
      issuer.stop();
      await database.close();
    });

    const asked = async (method: string, path: string, body?: object, cookie = '') => {
      const headers = { 'content-type': 'application/json', origin: site, cookie };
      const sent = body ? { body: JSON.stringify(body) } : {};
      const response = await accounts.handle(
        new Request(`${site}/api/auth${path}`, { method, headers, ...sent }),
        '::1',
      );
      expect(response.status, path).toBe(200);
      return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    };
    async function member(role: AccountRole, name: string, email: string) {
      const { secret } = await accounts.invitations.make({ role, note: '' });
      await accounts.accept({ secret, password, newcomer: { name, email } });
      const cookie = await asked('POST', '/sign-in/email', { email, password });
      const found = await accounts.signedIn(new Headers({ cookie }));
      return { id: found?.account.id ?? '', cookie, signedIn: () => accounts.signedIn(new Headers({ cookie })) };
    }

    test('leave no name, no e-mail and no id anywhere; what was theirs is nobody’s, and what others have stays', async () => {
      const { prisma } = database;
      const plans = createPlans(prisma, Date.now);
      const [name, email] = ['Quirina Vale', 'q.vale@example.org'];
      const [ana, other] = [await member('host', name, email), await member('host', 'Other', 'other@example.org')];
      const { id } = ana;
      // Half-way to a passkey and to a login elsewhere: both steps say whose they are.
      await asked('GET', '/passkey/generate-register-options', undefined, ana.cookie);
      const toCampus = { provider: 'campus', callbackURL: '/account', disableRedirect: true };
      await asked('POST', '/link-social', toCampus, ana.cookie);
      const device = { publicKey: 'k', credentialID: 'c', counter: 0, deviceType: 'd', backedUp: false };
      await prisma.passkey.create({ data: { id: 'p', accountId: id, name: `Laptop of ${name}`, ...device } });
      const stamps = { createdAt: new Date(), updatedAt: new Date() };
      const campus = { id: 'there', holderId: id, providerId: 'campus', subject: email, ...stamps };
      await prisma.credential.create({ data: campus });
      await accounts.invitations.makeFor(id);
      await accounts.access.own(['hers'], id);
      await accounts.access.own(['others'], other.id);
      await accounts.access.share(['others'], id, 'host');
      await accounts.access.share(['hers'], other.id, 'evaluator');
      const planned = { scenario: 'duo', title: 'Hers', name: 'Fay', pace: 'standard', clock: 'automatic' };
      const plan = await plans.add(Plan.parse(planned), { account: id, all: false });

      const traces = async () => (await Promise.all([name, email, id].map((text) => tracesOf(prisma, text)))).flat();
      const tables = new Set((await traces()).map((trace) => trace.split(':')[0]));
      const all =
        'accounts credentials invitations passkeys plans session_owners session_shares sign_in_steps sign_ins';
      expect([...tables].sort().join(' ')).toBe(all);
      expect(await prisma.signInStep.count({ where: { value: { contains: id } } })).toBe(2);

      expect(await accounts.people.remove(id)).toBe('done');
      expect(await traces()).toEqual([]);
      expect(await ana.signedIn()).toBeNull();
      expect(await plans.list({ account: null, all: true })).toMatchObject([{ id: plan?.id, name: 'Hers' }]);
      expect((await accounts.access.ownersOf(['hers'])).size).toBe(0);
      expect(await accounts.access.holders('hers')).toEqual({
        ...{ owner: null, shares: [{ account: other.id, as: 'evaluator' }] },
      });
      expect(await accounts.access.holders('others')).toMatchObject({ owner: { id: other.id }, shares: [] });
      expect(await other.signedIn()).toMatchObject({ account: { id: other.id } });
    });

    test('are gone: to delete one again finds nobody, and takes no step of anybody else', async () => {
      const bea = await member('host', 'Bea', 'bea@example.org');
      await asked('GET', '/passkey/generate-register-options', undefined, bea.cookie);
      const steps = await database.prisma.signInStep.count();
      for (const id of ['a', '%', bea.id.slice(0, 4)]) expect(await accounts.people.remove(id)).toBe('no-such-person');
      expect(await database.prisma.signInStep.count()).toBe(steps);
      const both = await Promise.all([accounts.people.remove(bea.id), accounts.people.remove(bea.id)]);
      expect(both.sort()).toEqual(['done', 'no-such-person']);
    });

    test('are never the last owner who can sign in, also when two delete each other at the same time', async () => {
      const owners = [await member('owner', 'Kim', 'kim@example.org'), await member('owner', 'Lou', 'lou@example.org')];
      const third = await member('owner', 'Max', 'max@example.org');
      await accounts.people.change(third.id, { disabled: true });
      const both = await Promise.all(owners.map(({ id }) => accounts.people.remove(id)));
      expect(both.sort()).toEqual(['done', 'last-owner']);
      expect(await accounts.people.remove(third.id)).toBe('done');
      expect((await accounts.people.list()).filter(({ role }) => role === 'owner')).toHaveLength(1);
    });
  });
}
