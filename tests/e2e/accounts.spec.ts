import type { Page } from '@playwright/test';
import { expect, test } from './parley';
import { expectSound } from './sound';

const password = 'correct horse battery';

/** Uses a link that makes an account, in a browser of its own. */
async function accept(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail').fill(`${name.toLowerCase()}@example.org`);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** A browser whose device has a key that says yes to everything. */
async function withAuthenticator(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
}

async function invited(owner: Page, whom: string, role: string): Promise<string> {
  await owner.getByLabel('For whom').fill(whom);
  await owner.getByLabel('As', { exact: true }).selectOption(role);
  await owner.getByRole('button', { name: 'Make a link' }).click();
  await expect(owner.getByRole('region', { name: `For ${whom}: a new link` })).toBeFocused();
  await owner.getByRole('button', { name: `Show the link for ${whom}` }).click();
  return owner.getByLabel(`Link for ${whom}`).inputValue();
}

const signIn = async (page: Page, email: string, secret: string) => {
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(secret);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
};

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`an owner invites, a host hosts and shares, an evaluator looks, at ${size.width} pixels`, async ({
    parley,
    person,
  }) => {
    // The two tests share a server, so that its first owner is the one of the first.
    const names = { owner: 'Olga', host: `Hana${size.width}`, evaluator: `Eva${size.width}` };
    const owner = await person(size);
    await owner.goto(parley.link);
    await owner.getByRole('link', { name: 'Host an exercise' }).click();
    await expect(owner.getByRole('link', { name: 'Let others host here' })).toBeVisible();
    await owner.getByRole('link', { name: 'Let others host here' }).click();
    await expect(owner.getByRole('heading', { name: 'People' })).toBeVisible();
    const first = owner.getByRole('button', { name: 'Make the owner’s account' });
    await expect(first.or(owner.getByRole('heading', { name: 'Invite somebody' }))).toBeVisible();
    await expectSound(owner, 'people');
    if (await first.isVisible()) {
      await first.click();
      await expect(owner.getByRole('heading', { name: 'Make your account' })).toBeVisible();
      await expectSound(owner, 'an invitation');
      await accept(owner, owner.url(), names.owner);
    }
    await owner.goto(`${parley.url}/people`);
    const toHost = await invited(owner, names.host, 'Host');
    await expectSound(owner, 'people with a link');
    const toEvaluator = await invited(owner, names.evaluator, 'Evaluator');

    const host = await person(size);
    await withAuthenticator(host);
    await accept(host, toHost, names.host);
    await host.getByLabel('Name of a new passkey').fill('My laptop');
    await host.getByRole('button', { name: 'Add a passkey' }).click();
    await expect(host.getByRole('list', { name: 'Passkeys' }).getByRole('strong')).toHaveText('My laptop');
    await expectSound(host, 'an account');
    await host.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(host.getByRole('heading', { name: 'What would you sign?' })).toBeVisible();

    await host.goto(`${parley.url}/sign-in`);
    await signIn(host, `${names.host.toLowerCase()}@example.org`, 'not the password');
    await expect(host.getByText(/^That e-mail and password do not go together/)).toBeVisible();
    await expectSound(host, 'sign in');
    await host.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await expect(host.getByRole('heading', { name: 'Host an exercise' })).toBeVisible();
    await expect(host.getByRole('link', { name: `Account of ${names.host}` })).toBeVisible();

    await host.getByLabel('Your name').fill(names.host);
    await host.getByLabel(/^Title/).fill(`Hosted by ${names.host}`);
    await host.getByRole('button', { name: 'Open the lobby' }).click();
    await expect(host).toHaveURL(/\/seat#/);
    await host.goto(`${parley.url}/sessions`);
    const rows = host.getByRole('list', { name: 'Sessions' }).getByRole('listitem');
    await expect(rows).toHaveCount(1);
    await rows.getByRole('button', { name: /^Share/ }).click();
    await host.getByRole('dialog').getByLabel(names.owner, { exact: true }).waitFor();

    const evaluator = await person(size);
    await accept(evaluator, toEvaluator, names.evaluator);
    await evaluator.goto(`${parley.url}/sessions`);
    await expect(evaluator.getByText('No session yet')).toBeVisible();
    await host.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await rows.getByRole('button', { name: /^Share/ }).click();
    await host.getByRole('dialog').getByLabel(names.evaluator).selectOption('Looks at it');
    await expect(host.getByText(`${names.evaluator} has it now.`)).toBeVisible();
    await expectSound(host, 'sharing');

    await evaluator.reload();
    const shared = evaluator.getByRole('link', { name: `Review of Hosted by ${names.host}` });
    await expect(shared).toBeVisible();
    await expect(evaluator.getByText(`of ${names.host}`, { exact: false }).first()).toBeVisible();
    await expect(evaluator.getByRole('button', { name: /^(Delete|Share|Choose files)/ })).toHaveCount(0);
    await shared.click();
    await expect(evaluator.getByText(/control/i).first()).toBeVisible();
    await evaluator.goto(`${parley.url}/people`);
    await expect(evaluator.getByText(/^Only an owner, or whoever holds the host key/)).toBeVisible();
    await expect(evaluator.getByText(`You are signed in as ${names.evaluator}.`)).toBeVisible();
    await evaluator.goto(`${parley.url}/host`);
    await expect(evaluator.getByText(/^You are signed in as an evaluator, who does not host/)).toBeVisible();
    await expectSound(evaluator, 'hosting as an evaluator');
    await evaluator.goto(toEvaluator);
    await expect(evaluator.getByRole('heading', { name: 'This link could not be opened' })).toBeVisible();
    await expectSound(evaluator, 'an invitation that was used');
    await evaluator.goto(parley.url);
    await evaluator.getByRole('link', { name: 'Look at sessions' }).click();
    await expect(shared).toBeVisible();

    await owner.reload();
    const accounts = owner.getByRole('list', { name: 'Accounts' });
    const deletes = (name: string) => accounts.getByRole('button', { name: `Delete ${name}` });
    await deletes(names.evaluator).click();
    const asked = owner.getByRole('dialog', { name: `Delete the account of ${names.evaluator}?` });
    await expect(asked).toContainText('Exercises and plans stay');
    await expectSound(owner, 'deleting somebody');
    await asked.getByRole('button', { name: 'Go back' }).click();
    await expect(deletes(names.evaluator)).toBeFocused();
    await deletes(names.evaluator).click();
    await asked.getByRole('button', { name: 'Delete for good' }).click();
    await expect(owner.getByText(`The account of ${names.evaluator} is deleted.`)).toBeVisible();
    await expect(deletes(names.evaluator)).toHaveCount(0);
    await expect(accounts).toBeFocused();
    await deletes(names.owner).click();
    await owner.getByRole('button', { name: 'Delete for good' }).click();
    await expect(owner.getByText(/^There is no other owner who can sign in/)).toBeVisible();
    await expect(deletes(names.owner)).toBeVisible();
    await evaluator.goto(`${parley.url}/account`);
    await expect(evaluator.getByText(/^You are not signed in/)).toBeVisible();

    await host.goto(`${parley.url}/account`);
    await host.getByRole('button', { name: 'Delete this account' }).click();
    const own = host.getByRole('dialog', { name: 'Delete your account?' });
    await expect(own).toContainText('Exercises and plans stay');
    await expectSound(host, 'deleting one’s own account');
    await own.getByRole('button', { name: 'Delete for good' }).click();
    await expect(host.getByRole('heading', { name: 'What would you sign?' })).toBeVisible();
    const cookies = (await host.context().cookies()).map(({ name }) => name);
    expect(cookies.filter((name) => name.includes('session_token'))).toEqual([]);
    await owner.goto(`${parley.url}/sessions`);
    await expect(owner.getByRole('link', { name: `Review of Hosted by ${names.host}` })).toBeVisible();
    await expect(owner.getByText(`of ${names.host}`, { exact: false })).toHaveCount(0);
  });
}
