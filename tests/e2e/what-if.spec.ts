import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { Event } from '../../game/session/events';
import { practise } from '../support/api-client';
import { Client } from '../support/client';
import { expect, type Parley, test } from './parley';
import { expectSound } from './sound';
import { store } from './stored-session';

const phone = { width: 390, height: 844 };
const example = Event.array().parse(JSON.parse(await readFile('scenarios/ukraine-guarantees/example.json', 'utf8')));

// A server on which the example was played.
test.use({
  prepare: [
    async ({ browserName: _ }, use) => use((dataDir) => store(dataDir, { played: { log: example } })),
    { scope: 'worker' },
  ],
});

const hostKey = ({ link }: Parley): string => new URLSearchParams(new URL(link).hash.slice(1)).get('host') ?? '';
const dialog = (page: Page) => page.getByRole('dialog');
/** In the middle of the talks, right after a proposal. */
const middle = example.findIndex(({ type }, index) => type === 'proposal-tabled' && index > 120) + 1;

test('[FK7] [FK9] the host lets bots play out another end and sees both branches side by side, on a phone too', async ({
  parley,
  person,
}) => {
  const page = await person();
  await page.goto(`${parley.url}/review#${hostKey(parley)}.played&at=${middle}`);
  await page.getByRole('button', { name: 'What if…' }).click();
  await expect(dialog(page).getByLabel('From where')).toContainText('This moment: ');
  await expect(dialog(page).getByRole('radio', { name: /^Let bots play it out/ })).toBeChecked();
  await dialog(page).getByLabel('Who sits for Russia').selectOption({ label: 'Bot, hard' });
  await expectSound(page, 'what if');
  await dialog(page).getByRole('button', { name: 'Play it out' }).click();
  await expect(page.getByRole('heading', { name: 'How each went on' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/^The first \d+ events are the same, up to /)).toBeVisible();
  await expect(page.getByText(/^Bots are no people/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'The other branch' })).toBeVisible({ timeout: 60_000 });
  await expectSound(page, 'compare');

  const small = await person(phone);
  await small.goto(`${parley.url}/review#${hostKey(parley)}.played&view=compare`);
  await expect(small.getByRole('heading', { name: 'Both outcomes, and what was possible' })).toBeVisible();
  await expectSound(small, 'compare, on a phone');
  await small.getByRole('link', { name: 'At the table' }).click();
  await small.getByRole('button', { name: 'What if…' }).click();
  // At the close nothing is left to be told otherwise: the phases are offered.
  await expect(dialog(small).getByLabel('From where')).toHaveValue(/^\d+$/);
  await expect(dialog(small).getByLabel('From where')).not.toContainText('This moment');
  await expectSound(small, 'what if, on a phone');
});

test('[FK1] [FK3] people take it up: links to hand out, and a control room in which the clock stands', async ({
  parley,
  person,
}) => {
  const page = await person();
  await page.goto(`${parley.url}/review#${hostKey(parley)}.played&at=${middle}`);
  await page.getByRole('button', { name: 'What if…' }).click();
  await dialog(page)
    .getByRole('radio', { name: /^People take it up/ })
    .check();
  await dialog(page).getByLabel('Who sits for Russia').selectOption({ label: 'Bot, fair' });
  // A dialog that is closed keeps what was chosen.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'What if…' }).click();
  await expect(dialog(page).getByLabel('Who sits for Russia')).toHaveValue('fair');
  await dialog(page).getByRole('button', { name: 'Open the session' }).click();
  await expect(dialog(page).getByRole('button', { name: 'Copy link for Ukraine' })).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Copy link for Russia' })).toHaveCount(0);
  await expectSound(page, 'links of a fork');
  await dialog(page).getByRole('button', { name: 'Show the link for Ukraine' }).click();
  const link = await dialog(page).getByRole('textbox', { name: 'Link for Ukraine' }).inputValue();
  await dialog(page).getByRole('link', { name: 'Open the control room' }).click();
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();

  const player = await person(phone);
  await player.goto(link);
  await player.getByLabel('Your name').fill('Olena');
  await player.keyboard.press('Enter');
  await expect(player.getByRole('banner')).toContainText(/paused/i);
});

test('[FK7] whoever practised alone plays on from a moment by one press', async ({ parley, person }) => {
  const { secret } = await practise(parley, {
    scenario: 'ukraine-guarantees',
    party: 'ukraine',
    variant: 'classroom',
    name: 'Olena',
  });
  const seat = await new Client(parley.url, secret).seated();
  await seat.do({ type: 'advance-phase', phase: 0 });
  await seat.do({ type: 'end-session' });
  seat.close();
  const page = await person();
  await page.goto(`${parley.url}/review#${secret}`);
  await page.getByRole('button', { name: 'What if…' }).click();
  await dialog(page)
    .getByRole('radio', { name: /^Play on from here/ })
    .check();
  await dialog(page).getByRole('button', { name: 'Play on from here' }).click();
  await expect(page).toHaveURL(/\/seat#/);
  await expect(page.getByRole('banner')).toContainText(/paused/i);
});
