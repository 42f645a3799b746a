import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { Event } from '../../game/session/events';
import { expect, type Parley, type Person, test } from './parley';
import { expectSound } from './sound';
import { store } from './stored-session';

const session = 'played';
const hostile = `Read this: </script><script>document.title = 'taken'</script><img src="x" onerror="document.title = 'taken'">`;

/** The example as a session of this server, in which somebody wrote what would take over a careless page. */
async function played(): Promise<{ log: readonly Event[] }> {
  const log = z.array(Event).parse(JSON.parse(await readFile('scenarios/ukraine-guarantees/example.json', 'utf8')));
  const first = log.findIndex(({ type }) => type === 'message-sent');
  return {
    log: log.map((event, index) =>
      index === first && event.type === 'message-sent'
        ? { ...event, audience: 'everyone', to: 'everyone', text: hostile }
        : event,
    ),
  };
}

test.use({
  prepare: [
    async ({ browserName: _ }, use) => use(async (dataDir) => store(dataDir, { [session]: await played() })),
    { scope: 'worker' },
  ],
});

/** The file as the host takes it home, in a folder of its own. */
async function takeHome({ link, url }: Parley, path: string): Promise<string> {
  const key = new URLSearchParams(new URL(link).hash.slice(1)).get('host') ?? '';
  const response = await fetch(`${url}/api/exports/review.html?full=true`, {
    headers: { authorization: `Bearer ${key}.${session}` },
  });
  expect(response.status).toBe(200);
  await writeFile(path, await response.text());
  return pathToFileURL(path).href;
}

/** The file opened without a network; and what it asked for, but itself and the thread that it makes of its own script. */
async function openFile(person: Person, file: string, size?: { width: number; height: number }) {
  const page = await person(size);
  const [asked, threads]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    const address = request.url();
    if (address.startsWith('blob:')) threads.push(address);
    else if (address !== file) asked.push(address);
  });
  page.on('websocket', (socket) => asked.push(socket.url()));
  await page.context().setOffline(true);
  await page.goto(file);
  return { page, asked, threads };
}

const part = (page: Page, name: string) => page.getByRole('tab', { name });

test('the review opens from disk without a network: moments, eyes, what was possible, every part of it', async ({
  parley,
  person,
}, info) => {
  const file = await takeHome(parley, info.outputPath('review.html'));
  const { page, asked, threads } = await openFile(person, file);
  await expect(page).toHaveTitle('Guarantees for Ukraine · Review');
  await expect(
    page.getByText(/^A file of Parley \d+\.\d+\.\d+\. The session ended on 14 September 2026 at/),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Result', exact: true })).toBeVisible();
  await expect(page.locator('a[href^="/"]')).toHaveCount(0);
  await expectSound(page, 'the file');

  await part(page, 'What was possible').click();
  await expect(page.getByText(/^[\d,]+ of [\d,]+ packages would give every party its reservation value/)).toBeVisible();
  await expect(page.getByRole('application', { name: /^Plot/ })).toBeVisible();
  expect(threads.length).toBeGreaterThan(0);
  await expectSound(page, 'what was possible, in the file');
  await part(page, 'Stress test').click();
  await expect(page.getByRole('heading', { name: /stress test/i }).first()).toBeVisible();
  await part(page, 'Term sheet').click();

  await page.getByRole('button', { name: 'Show every event' }).click();
  await page.getByText('Russia signed version 1.').first().click();
  await expect(page.getByRole('heading', { name: 'If it ended now' })).toBeVisible();
  await page.getByRole('button', { name: 'Show key moments' }).click();
  await page.getByRole('slider', { name: 'Moment of the session' }).press('ArrowLeft');
  await page.getByText('Ukraine', { exact: true }).first().click();
  await expect(page.getByText('What Ukraine could see.')).toBeVisible();
  await expect(page).toHaveURL(/#at=\d+&as=party:ukraine$/);

  // A file is opened again where it was left, and colours go with the reader.
  await page.reload();
  await expect(page.getByText('What Ukraine could see.')).toBeVisible();
  await page.getByRole('button', { name: /colours$/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');

  const parts = page.getByRole('navigation', { name: 'Parts of the review' }).getByRole('link');
  for (const name of await parts.allTextContents()) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByText('One moment…')).toHaveCount(0);
    await expectSound(page, `${name}, in the file`);
  }
  expect(asked).toEqual([]);
});

test('what was said does nothing, and a phone shows it', async ({ parley, person }, info) => {
  const file = await takeHome(parley, info.outputPath('review.html'));
  const { page, asked } = await openFile(person, file, { width: 390, height: 844 });
  await part(page, 'Talk').click();
  await expect(page.getByText('Read this:').first()).toBeVisible();
  await expectSound(page, 'the file on a phone');
  await expect(page).toHaveTitle('Guarantees for Ukraine · Review');
  await expect(page.locator('img')).toHaveCount(0);
  expect(asked).toEqual([]);
});
