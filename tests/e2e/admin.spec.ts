import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect, test } from './parley';
import { expectSound } from './sound';

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`whoever has the host key sees how the installation fares and saves a copy, at ${size.width} pixels`, async ({
    parley,
    person,
  }) => {
    const host = await person(size);
    await host.goto(`${parley.url}/admin`);
    await host.getByLabel('Host key').fill('a wrong one');
    await host.getByRole('button', { name: 'Open' }).click();
    await expect(host.getByText('Hosting needs the host key.')).toBeVisible();
    await host.goto(parley.link);
    // The page takes the key out of the address once it has kept it.
    await expect(host).toHaveURL(`${parley.url}/`);
    await host.goto(`${parley.url}/admin`);
    await expect(host.getByText('Connected pages')).toBeVisible();
    await expect(host.getByRole('row', { name: /^events/ })).toBeVisible();
    await expect(host.getByText('Practice that was left unfinished is deleted after 30 days.')).toBeVisible();
    await expectSound(host, 'the installation');
    const button = host.getByRole('button', { name: 'Save a copy' });
    await button.focus();
    const saving = host.waitForEvent('download');
    await host.keyboard.press('Enter');
    const file = await (await saving).path();
    expect(gunzipSync(await readFile(file)).toString()).toMatch(/^\{"format":"parley-backup".*\n\{"end":true.*\n$/s);
    await expect(host.getByText(/^The last copy was made on/)).toBeVisible();
  });
}
