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
        const reviewed = talks(await flagshipPlay('reviewed'));
        playLarge(reviewed, { proposals: 500, messages: 19_500 });
        await store(dataDir, {
          large,
          reviewed: reviewed.control('end-session'),
          small: talks(await flagshipPlay('small')),
        });
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

test('a review of 20,000 events is shown before its words, and goes to any moment, at any speed, through any eyes', async ({
  parley,
  person,
}) => {
  const page = await person();
  let letWordsCome = () => {};
  const wordsMayCome = new Promise<void>((resolve) => {
    letWordsCome = resolve;
  });
  await page.route('**/api/review/texts?*', async (route) => {
    await wordsMayCome;
    await route.continue();
  });
  await page.goto(`${parley.url}/review#${secretOf('reviewed', 'control')}`);
  const slider = page.getByRole('slider', { name: 'Moment of the session' });
  await expect(slider).toHaveAttribute('aria-valuetext', /of 20\d{3}/);
  await page.getByRole('tab', { name: 'Talk (19500)' }).click();
  await expect(page.getByText('What was said is still being read…').first()).toBeVisible();

  // Where the reader stands stays as it is when the words come.
  const heading = page.getByRole('heading', { name: /^The table at/ });
  const atTheEnd = (await heading.textContent()) ?? '';
  await slider.fill('12000');
  await expect(heading).not.toHaveText(atTheEnd);
  const at = await heading.textContent();
  letWordsCome();
  await expect(page.getByText('What was said is still being read…')).toHaveCount(0);
  await expect(slider).toHaveValue('12000');
  await expect(page.getByRole('heading', { name: at ?? '' })).toBeVisible();
  await expect(page.getByText(/^Line \d+ of a long day\.$/).last()).toBeVisible();
  expect(await page.getByText(/^Line \d+ of a long day\.$/).count()).toBeLessThan(60);

  // What is out of sight is not on the page.
  await page.getByRole('button', { name: 'Show every event' }).click();
  const current = page.locator('[aria-current="step"]');
  await expect(current).toBeInViewport();
  expect(await page.getByRole('list').locator('li').count()).toBeLessThan(400);
  for (const moment of ['250', '19000', '600']) {
    await slider.fill(moment);
    await expect(current).toBeInViewport();
  }

  await page.getByRole('combobox', { name: 'Speed of play' }).selectOption('64');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(640);
  await page.getByRole('button', { name: 'Pause' }).click();

  await page.getByText('Russia', { exact: true }).first().click();
  await expect(page.getByRole('tab', { name: 'Talk (0)' })).toBeVisible();
  await page.getByRole('tab', { name: 'Not known' }).click();
  await page.getByText(/: \d+ messages/).click();
  expect(await page.getByText(/^Line \d+ of a long day\.$/).count()).toBeLessThanOrEqual(400);
});

test('a link to a moment has no secret in it, and opens the same moment in the review of whoever follows it', async ({
  parley,
  person,
}) => {
  const [white, player] = [await person(), await person()];
  await white.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await white.goto(`${parley.url}/review#${secretOf('reviewed', 'control')}`);
  const slider = (page: Page) => page.getByRole('slider', { name: 'Moment of the session' });
  await slider(white).fill('9000');
  await white.getByRole('button', { name: 'Copy link to this moment' }).click();
  await expect(white.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await white.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/review#t=\d+$/);

  await player.goto(link);
  await expect(player.getByRole('heading', { name: 'A moment of a review' })).toBeVisible();
  await player.goto(`${parley.url}/review#${secretOf('reviewed', 'head-ukraine')}`);
  await expect(slider(player)).toBeVisible();
  await player.goto('about:blank');
  await player.goto(link);
  await player.getByRole('tab', { name: /^Talk/ }).click();
  await white.getByRole('tab', { name: /^Talk/ }).click();
  const last = (page: Page) => page.getByText(/^Line \d+ of a long day\.$/).last();
  expect(await slider(player).inputValue()).not.toBe('9000');
  await expect(last(player)).toHaveText((await last(white).textContent()) ?? '');
});
