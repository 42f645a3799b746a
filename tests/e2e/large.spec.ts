import type { Page } from '@playwright/test';
import { playLarge } from '../support/large-play';
import { countRenders, rendersOf } from './count-renders';
import { expect, test } from './parley';
import { flagshipPlay, secretOf, store } from './stored-session';

const talks = (play: Awaited<ReturnType<typeof flagshipPlay>>) =>
  play.control('start-session', 'advance-phase', 'advance-phase', 'advance-phase');

test.use({
  prepare: [
    async ({ browserName: _ }, use) =>
      use(async (dataDir) => {
        const large = talks(await flagshipPlay('large'));
        playLarge(large, { proposals: 500, messages: 5_000 });
        await store(dataDir, { large, small: talks(await flagshipPlay('small')) });
      }),
    { scope: 'worker' },
  ],
});

/** Ukraine's table, in the room with the United States. */
async function sitDown(page: Page, url: string, session: string): Promise<void> {
  await countRenders(page);
  await page.goto(`${url}/seat#${secretOf(session, 'head-ukraine')}`);
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: /^US/ }).click();
}

/**
 * What is drawn at one key in a field that has been typed in before. The least of several: a second of the clock or a word
 * from the server can fall into the look at any of them, and only ever adds.
 */
async function rendersOfKey(page: Page): Promise<number> {
  await page.keyboard.type('So');
  const counts: number[] = [];
  for (const key of ' it may be') counts.push(await rendersOf(page, () => page.keyboard.press(key)));
  return Math.min(...counts);
}

test('a day of 500 proposals and 5,000 messages is no heavier to write in than an empty one', async ({
  parley,
  person,
}) => {
  const [large, small] = [await person(), await person()];
  const sent: string[] = [];
  large.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
  await sitDown(large, parley.url, 'large');
  await expect(large.getByText('Line 5000 of a long day.')).toBeVisible();

  // The first view asks once: what follows comes by itself.
  expect(sent.filter((frame) => frame.startsWith('40'))).toHaveLength(1);
  expect(sent.filter((frame) => frame.includes('catch-up'))).toEqual([]);

  // What is out of sight is not on the page.
  expect(await large.getByText(/^Line \d+ of a long day\.$/).count()).toBeLessThan(100);
  await large.getByRole('tab', { name: /^Proposals/ }).click();
  await expect(large.getByRole('tab', { name: 'Proposals · 500' })).toBeVisible();
  await expect(large.getByRole('article').first()).toBeVisible();
  expect(await large.getByRole('article').count()).toBeLessThan(60);
  await large.getByRole('tab', { name: 'Term sheet' }).click();

  await sitDown(small, parley.url, 'small');
  await small.getByRole('tab', { name: /^Proposals/ }).click();
  await small.getByRole('tab', { name: 'Term sheet' }).click();
  const counts: Record<string, number[]> = { talk: [], reasons: [] };
  for (const page of [large, small]) {
    await page.getByLabel(/^Message to/).click();
    counts['talk']?.push(await rendersOfKey(page));
    await page.getByLabel('Term, my draft').selectOption({ index: 2 });
    await page.getByRole('button', { name: /^Table to US/ }).click();
    await page.getByLabel('Why you propose this').click();
    counts['reasons']?.push(await rendersOfKey(page));
  }
  expect(counts['talk']?.[0]).toBeGreaterThan(0);
  expect(counts['talk']?.[0]).toBe(counts['talk']?.[1]);
  expect(counts['reasons']?.[0]).toBe(counts['reasons']?.[1]);
});
