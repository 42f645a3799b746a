import type { Page } from '@playwright/test';
import { hashOf } from '../../server/secrets';
import { loadFlagship } from '../support/load-flagship';
import { Play } from '../support/play';
import { openPart } from './open-part';
import { expect, test } from './parley';
import { expectSound } from './sound';
import { secretOf, store } from './stored-session';

const session = 'injects';
const phone = { width: 390, height: 844 };

/** Two facilitators and an evaluator over a session that has begun, with minutes so long that none of them ends here. */
async function begun(): Promise<Play> {
  const { standard } = await loadFlagship();
  const play = new Play(standard, {
    pace: 50,
    now: Date.now() - 120_000,
    hashOf: (seat) => hashOf(secretOf(session, seat)),
  });
  play.seat('seat-max', 'facilitator', null, 'Max').seat('seat-eva', 'evaluator', null, 'Eva');
  return play.control('start-session', 'advance-phase');
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const entry = (page: Page, name: string) => page.getByRole('article', { name });
const open = (page: Page, name: string) =>
  entry(page, name)
    .getByText(/^Who reads what/)
    .click();

test.use({
  prepare: async ({ browserName: _ }, use) => use(async (dataDir) => store(dataDir, { [session]: await begun() })),
});

test('a white cell changes, arms, skips, writes and releases injects together', async ({ parley, person }) => {
  const sit = async (seat: string, size?: typeof phone) => {
    const page = await person(size);
    await page.goto(`${parley.url}/seat#${secretOf(session, seat)}`);
    return page;
  };
  const [fay, max, eva, olena] = [
    await sit('control'),
    await sit('seat-max', phone),
    await sit('seat-eva'),
    await sit('head-ukraine'),
  ];
  for (const page of [fay, max, eva]) await openPart(page, /^Injects/);

  // What each party reads is seen before anything happens, by whoever may change nothing too.
  await open(eva, 'Strikes on the power grid');
  const strikes = entry(eva, 'Strikes on the power grid');
  await expect(strikes.getByText('Ukraine reads the text above, and alone reads:')).toBeVisible();
  await expect(strikes.getByText('United States reads the text above', { exact: true })).toBeVisible();
  await expect(strikes.getByRole('button')).toHaveCount(0);
  await expectSound(eva, 'an inject, open');

  // Two change one inject: the slower is told, and what was typed outlives a reload.
  await open(fay, 'One offer, two wordings');
  await button(fay, 'Edit… One offer, two wordings').click();
  await fay.getByLabel('Title', { exact: true }).fill('One offer, three wordings');
  await expectSound(fay, 'editing an inject');
  await fay.reload();
  await openPart(fay, /^Injects/);
  await open(max, 'One offer, two wordings');
  await button(max, 'Edit… One offer, two wordings').click();
  await expectSound(max, 'editing an inject on a phone');
  await max.getByLabel('Title', { exact: true }).fill('One offer, two versions');
  await button(max, 'Save').click();
  await open(fay, 'One offer, two versions');
  await button(fay, /^Go on editing/).click();
  await expect(fay.getByText(/^Max changed this inject at/)).toBeVisible();
  await expect(fay.getByLabel('Title', { exact: true })).toHaveValue('One offer, three wordings');
  await button(fay, 'Go on with mine').click();
  await button(fay, 'Save').click();

  // Armed on inaction, refused in place when it cannot be understood.
  const wordings = entry(fay, 'One offer, three wordings');
  await button(fay, 'When it comes… One offer, three wordings').click();
  await fay.getByLabel('It comes').selectOption({ label: 'when a party tables anything' });
  await fay.getByLabel('Party', { exact: true }).selectOption({ label: 'Russia' });
  await fay.getByLabel(/^if that has not happened/).check();
  await fay.getByLabel('Minute', { exact: true }).fill('soon');
  await button(fay, 'Arm it').click();
  await expect(fay.getByRole('alert').filter({ hasText: 'Give the minute as a number' })).toBeVisible();
  await expectSound(fay, 'arming an inject');
  await fay.getByLabel('Phase', { exact: true }).selectOption({ index: 3 });
  await fay.getByLabel('Minute', { exact: true }).fill('2');
  await button(fay, 'Arm it').click();
  await expect(wordings.getByText(/unless Russia tables anything/).first()).toBeVisible();
  await expect(entry(eva, 'One offer, three wordings').getByText('Armed')).toBeVisible();

  // Skipped by one, released all the same by the other, and both are named.
  await open(fay, 'A poll in Ukraine');
  await button(fay, 'Skip A poll in Ukraine').click();
  await expect(entry(max, 'A poll in Ukraine').getByText(/Fay skipped it/)).toBeVisible();
  await button(max, 'Release now: A poll in Ukraine').click();
  await expectSound(max, 'releasing an inject on a phone');
  await max.getByRole('button', { name: 'Release now', exact: true }).click();
  await expect(
    entry(fay, 'A poll in Ukraine')
      .getByText(/Max released it/)
      .first(),
  ).toBeVisible();

  // One on the spot: to one party, with a word for another.
  await button(fay, 'Write one…').click();
  await button(fay, 'Release now…').click();
  await expect(fay.getByText('Give it a title.')).toBeVisible();
  await fay.getByLabel('Title', { exact: true }).fill('A call from Kyiv');
  await fay.getByLabel('Text', { exact: true }).fill('The president asks to be called back.');
  await fay.getByLabel('Chosen parties').check();
  await fay.getByRole('checkbox', { name: 'Ukraine' }).check();
  await expectSound(fay, 'writing an inject');
  await button(fay, 'Release now…').click();
  await expect(fay.getByText('Russia reads nothing')).toBeVisible();
  await fay.getByRole('button', { name: 'Release now', exact: true }).click();
  await expect(entry(eva, 'A call from Kyiv').getByText('Released', { exact: true })).toBeVisible();
  await olena.getByRole('tab', { name: /^News/ }).click();
  await expect(olena.getByRole('article', { name: 'A call from Kyiv' })).toBeVisible();

  // Found among many.
  await fay.getByLabel('Show', { exact: true }).selectOption({ label: 'Released (2)' });
  await fay.getByLabel('Search titles and texts').fill('called back');
  await expect(fay.getByRole('article')).toHaveCount(1);
  await expectSound(fay, 'the list of injects');
});
