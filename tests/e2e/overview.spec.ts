import type { Page } from '@playwright/test';
import type { Play } from '../support/play';
import { expect, test } from './parley';
import { expectSound } from './sound';
import { flagshipPlay, secretOf, secretOfHost, store } from './stored-session';

const count = 40;
const names = Array.from({ length: count }, (_, index) => `Table ${index + 1}`);
const sessionOf = (name: string): string => name.toLowerCase().replace(' ', '-');

/** Forty tables with five people each, at different places of the exercise, some of them in need of somebody. */
async function fortyTables(): Promise<Record<string, Play>> {
  const plays: Record<string, Play> = {};
  for (const [index, table] of names.entries()) {
    const play = await flagshipPlay(sessionOf(table), { exercise: 'class', table });
    play.seat('adviser', 'player', index % 5 === 0 ? null : 'ukraine', `Adviser ${index + 1}`);
    plays[sessionOf(table)] = play;
    if (index % 8 === 7) continue;
    play.control('start-session');
    if (index % 3 === 1) play.control('advance-phase');
    if (index % 10 === 2) play.do('control', { type: 'pause-clock', reason: 'a fire drill' });
  }
  return plays;
}

test.use({
  prepare: async ({ browserName: _ }, use) => use(async (dataDir) => store(dataDir, await fortyTables())),
});

const rows = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

for (const [width, colorScheme] of [
  [1440, 'light'],
  [390, 'dark'],
  [1920, 'dark'],
] as const) {
  test(`forty tables of five are read at ${width} pixels, ${colorScheme}`, async ({ parley, person }) => {
    const page = await person({ width, height: width === 390 ? 844 : 900 });
    await page.goto(`${parley.url}/tables#${secretOfHost('class')}`);
    await expect(rows(page)).toHaveText(names);
    await expectSound(page, 'forty tables');
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `test-results/overview-${width}-${colorScheme}.png` });
    await page.getByRole('radio', { name: /^To look at/ }).check();
    await expect(rows(page).first()).toBeVisible();
    expect(await rows(page).count()).toBeLessThan(count);
  });
}

test('several tables are steered at once, one alone, and a page is told once a second at most', async ({
  parley,
  person,
}) => {
  const [control, player] = [await person(), await person()];
  await control.goto(`${parley.url}/tables#${secretOfHost('class')}`);
  await player.goto(`${parley.url}/seat#${secretOf('table-1', 'head-us')}`);
  await expect(rows(control)).toHaveText(names);

  // One alone: the others go on.
  await control.getByRole('checkbox', { name: 'All tables chosen' }).uncheck();
  await control.getByRole('checkbox', { name: 'Table 1 is chosen', exact: true }).check();
  await control.getByRole('button', { name: 'Pause…' }).click();
  await control.getByPlaceholder('Why?').fill('a word with the delegations');
  await control.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(player.getByText('a word with the delegations').first()).toBeVisible();
  await expect(control.getByText('Paused: a word with the delegations')).toHaveCount(1);
  await control.getByRole('button', { name: 'Resume' }).click();
  await expect(control.getByText('Paused: a word with the delegations')).toHaveCount(0);

  // All of them that are in the lobby.
  await control.getByRole('checkbox', { name: '1 of 40 chosen' }).check();
  await control.getByRole('button', { name: 'Start…' }).click();
  await control.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  await expect(control.getByText('Lobby', { exact: true })).toHaveCount(0);

  // To one table, and back to all.
  await control.getByRole('link', { name: 'Table 3', exact: true }).click();
  await expect(control.getByRole('heading', { name: 'Control room' })).toBeAttached();
  await control.getByRole('link', { name: 'All tables' }).click();
  await expect(rows(control)).toHaveText(names);
});
