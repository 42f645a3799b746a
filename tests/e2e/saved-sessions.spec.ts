import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { blanked } from '../../game/exports/blanked';
import { bundleText } from '../../game/exports/bundle-text';
import { DeletionReceipt } from '../../game/exports/saved-session';
import { hashOf } from '../../server/secrets';
import { Play } from '../support/play';
import { duo } from '../support/scenarios';
import { expect, test } from './parley';
import { expectSound } from './sound';

const about = { pseudonymised: true, whole: true, writtenBy: { parley: '0.1.0', protocol: 5 } };

/** A session that was played elsewhere, as a file. `now` tells one from another. */
function file(name: string, now: number) {
  const { log } = new Play(duo, { now, setup: { table: 'Table 3' } }).control('start-session', 'end-session');
  const text = bundleText({ log: log.map(blanked), ...about }, hashOf);
  return { name, mimeType: 'application/json', text };
}

const choose = (page: Page, ...files: readonly ReturnType<typeof file>[]) =>
  page
    .getByLabel('Saved sessions as files')
    .setInputFiles(files.map(({ name, mimeType, text }) => ({ name, mimeType, buffer: Buffer.from(text) })));

async function drop(page: Page, { name, text }: ReturnType<typeof file>): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      data.items.add(new File([given.text], given.name));
      return data;
    },
    { name, text },
  );
  await page.getByText(/^or drop them here/).dispatchEvent('drop', { dataTransfer });
}

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`sessions are found again, taken in and deleted, at ${size.width} pixels`, async ({ parley, person }) => {
    const host = await person(size);
    await host.goto(`${parley.url}/sessions`);
    await host.getByLabel('Host key').fill('a wrong one');
    await host.getByRole('button', { name: 'Open' }).click();
    await expect(host.getByText('Hosting needs the host key.')).toBeVisible();
    await expectSound(host, 'saved sessions without a key');
    await host.goto(parley.link);
    await host.getByRole('link', { name: 'Host an exercise' }).click();
    await host.getByRole('link', { name: 'Saved sessions' }).click();
    const rows = host.getByRole('list', { name: 'Sessions' }).getByRole('listitem');
    await expect(rows.first()).toBeVisible();

    const came = host.getByRole('list', { name: 'What became of the files' });
    const good = file('good.json', 1_700_000_000_000 + size.width * 1_000);
    const cut = { ...file('cut.json', 1), text: file('cut.json', 1).text.slice(0, 9_000) };
    const forged = { ...file('forged.json', 2), text: file('forged.json', 2).text.replace('"Fay"', '"Eve"') };
    await choose(host, cut, forged, good);
    await expect(came.getByRole('listitem')).toHaveCount(3);
    await expect(came.getByText(/^Not taken in\. Line \d+, column \d+: The file ends in the middle/)).toBeVisible();
    await expect(came.getByText(/^Not taken in\. Event \d+, seat-claimed: It was changed/)).toBeVisible();
    await expect(came.getByText(/^It is here: review of A test, \d+ events\.$/)).toBeVisible();
    await expectSound(host, 'saved sessions with files taken in');
    await drop(host, good);
    await expect(came.getByText(/^You have it already/)).toBeVisible();

    await host.getByLabel('Show').selectOption('Came in as files');
    await host.getByLabel('Search').fill('table 3');
    await expect(host.getByText('1 session found')).toBeVisible();
    await expect(rows.first()).toContainText('No agreement');
    await expect(rows.first()).toContainText('came in as a file on');

    await rows.first().getByRole('link').click();
    await expect(host.getByRole('heading', { name: 'What happened' })).toBeVisible();
    await host.goBack();
    await host.getByLabel('Show').selectOption('Came in as files');
    await host.getByRole('button', { name: 'Delete A test, Table 3' }).click();
    await expect(host.getByText(/are gone then, for good\./)).toBeVisible();
    await expectSound(host, 'a session about to be deleted');
    const saving = host.waitForEvent('download');
    await host.getByRole('button', { name: 'Delete for good' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('Deleted A test.json');
    const receipt = DeletionReceipt.parse(JSON.parse(await readFile(await download.path(), 'utf8')));
    expect(receipt).toMatchObject({ title: 'A test', imported: true, scenario: 'duo', table: 'Table 3' });
    await expect(host.getByText('“A test” is deleted. A receipt was saved with your downloads.')).toBeVisible();
    await expect(rows).toHaveCount(0);
  });
}

test('by keyboard alone a session is deleted, and the focus is not lost with it', async ({ parley, person }) => {
  const host = await person();
  await host.goto(`${parley.url}/sessions${new URL(parley.link).hash}`);
  await choose(host, file('mine.json', 1_600_000_000_000));
  await expect(host.getByText(/^It is here/)).toBeVisible();
  await host.getByLabel('Show').selectOption('Came in as files');
  await expect(host.getByText('1 session found')).toBeVisible();
  await host.getByRole('button', { name: 'Delete A test, Table 3' }).focus();
  await host.keyboard.press('Enter');
  // The way out comes first.
  await expect(host.getByRole('button', { name: 'Go back' })).toBeFocused();
  await host.keyboard.press('Tab');
  await host.keyboard.press('Enter');
  await expect(host.getByText('No session is like that.')).toBeVisible();
  await expect(host.getByRole('list', { name: 'Sessions' })).toBeFocused();
});
