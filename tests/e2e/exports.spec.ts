import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { Bundle } from '../../game/exports/bundle';
import { Event } from '../../game/session/events';
import { expect, type Parley, test } from './parley';
import { expectSound } from './sound';
import { store } from './stored-session';

const session = 'played';

test.use({
  prepare: [
    async ({ browserName: _ }, use) =>
      use(async (dataDir) => {
        const file = await readFile('scenarios/ukraine-guarantees/example.json', 'utf8');
        await store(dataDir, { [session]: { log: z.array(Event).parse(JSON.parse(file)) } });
      }),
    { scope: 'worker' },
  ],
});

/** The review of the session, as its host opens it. */
const reviewOf = ({ link, url }: Parley): string =>
  `${url}/review#${new URLSearchParams(new URL(link).hash.slice(1)).get('host')}.${session}`;

async function downloaded(page: Page, name: string): Promise<Readonly<{ name: string; bytes: Buffer }>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download ${name}` }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a host takes a session home with pseudonyms, and with names after a warning', async ({ parley, person }) => {
  const page = await person();
  await page.goto(reviewOf(parley));
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('radio', { name: 'With pseudonyms' })).toBeChecked();
  await expectSound(page, 'export');

  const tables = await downloaded(page, 'Tables');
  expect(tables.name).toMatch(/^parley-ukraine-guarantees-[\d-]+-tables\.zip$/);
  expect(Object.keys(unzipSync(tables.bytes))).toContain('codebook.csv');
  await expect(dialog.getByText(`Saved as ${tables.name}`)).toBeVisible();

  const told = await downloaded(page, 'Session');
  expect(Bundle.parse(JSON.parse(told.bytes.toString())).pseudonymised).toBe(true);
  expect(told.bytes.toString()).not.toContain('"name":"Maya"');

  await dialog.getByRole('radio', { name: 'With names' }).click();
  await expect(dialog.getByText('Whoever has such a file knows who said what.')).toBeVisible();
  const grades = await downloaded(page, 'Grades');
  expect(grades.name).toContain('with-names');
  expect(grades.bytes.toString()).toContain('Maya,Ukraine,head,61');
});

test('the dialog is worked by keyboard, and on a phone nothing is cut off', async ({ parley, person }) => {
  const page = await person({ width: 390, height: 844 });
  await page.goto(reviewOf(parley));
  await page.getByRole('button', { name: 'Export…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('radio', { name: 'With pseudonyms' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'With names' })).toBeChecked();
  await expectSound(page, 'export on a phone');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export…' })).toBeFocused();
});

test('of the example nothing is exported: it is no session of this server', async ({ parley, person }) => {
  const page = await person();
  await page.goto(`${parley.url}/review/example`);
  await expect(page.getByRole('navigation', { name: 'Parts of the review' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export…' })).toHaveCount(0);
});
