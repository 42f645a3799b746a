import type { Locator, Page } from '@playwright/test';
import { Hosted } from '../../game/protocol/hosting';
import { Client } from '../support/client';
import { reach } from './hands';
import { expect, type Parley, test } from './parley';
import { expectSound } from './sound';

const phone = { width: 390, height: 844 };

const guide = (page: Page) => page.getByRole('complementary', { name: 'Practice' });
const atStep = (page: Page, title: string) => expect(guide(page).getByRole('heading', { name: title })).toBeVisible();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });
const place = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Table' }).getByRole('button', { name });

/** Whether the guide stands above the table and neither lies over the other. */
async function expectUncovered(page: Page): Promise<void> {
  const above = await guide(page).boundingBox();
  const bar = await page.getByRole('banner').boundingBox();
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
}

test('the practice is played by mouse, through a reload, and once more', async ({ parley, person }) => {
  const page = await person();
  await page.goto(parley.url);
  await page.getByRole('link', { name: 'Try the table' }).click();
  await atStep(page, 'This is you');
  await expectUncovered(page);
  await expectSound(page, 'practice');
  await tab(page, /^Brief/).click();
  await atStep(page, 'Draft what you want');
  await tab(page, /^Term sheet/).click();
  await page.getByLabel('Crossings, my draft').selectOption('hourly');
  await atStep(page, 'Draft what you want');
  await page.getByLabel('Fare for pupils, my draft').selectOption('half');
  await atStep(page, 'Put it on the table');

  await page.reload();
  await atStep(page, 'Put it on the table');
  await button(page, 'Table to H…').click();
  await button(page, 'Table proposal').click();
  await atStep(page, 'Sign your offer');
  await button(page, 'Sign…').click();
  await button(page, 'Sign version 1').click();
  await atStep(page, 'Say a word for it');
  await page.getByLabel(/^Message to/).fill('Hourly boats bring you guests.');
  await button(page, 'Send').click();

  // They amend: the signature is void, and what changed is there to read.
  await expect(guide(page).getByText('this is version 2')).toBeVisible();
  await button(page, 'Read').click();
  await atStep(page, 'Amend it or sign it');
  await expect(page.getByRole('article').getByText('Lindmouth alone')).toBeVisible();
  await button(page, 'Amend').click();
  await page.getByLabel('Crossings, my draft').selectOption('six');
  await page.getByLabel('Landing stage, my draft').selectOption('shared');
  await button(page, 'Amend…').click();
  await button(page, 'Send amendment').click();
  await button(page, 'Sign…').click();
  await button(page, 'Sign version 3').click();
  await atStep(page, 'You are ready');
  await expect(guide(page).getByText('13 points for you')).toBeVisible();
  await expectSound(page, 'practice, ready');

  await button(page, 'Once more').click();
  await atStep(page, 'This is you');
  await expect(tab(page, /^Proposals$/)).toBeVisible();
  await button(page, 'Leave').click();
  await expect(page.getByRole('heading', { name: 'What would you sign?' })).toBeVisible();
});

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

test('the practice is played on a phone by keyboard alone', async ({ parley, person }) => {
  const page = await person(phone);
  await page.goto(`${parley.url}/practice`);
  await atStep(page, 'This is you');
  await expectUncovered(page);
  await press(page, button(page, 'Hide'));
  await expect(guide(page).getByText('You speak for Lindmouth')).toBeHidden();
  await page.keyboard.press('Enter');
  await press(page, place(page, /^Brief/));
  await press(page, place(page, /^Terms/));
  for (const issue of ['Crossings', 'Fare for pupils']) {
    await reach(page, page.getByLabel(`${issue}, my draft`));
    // The first letters of an option choose it.
    await page.keyboard.type(issue === 'Crossings' ? 'Ev' : 'Ha');
  }
  await press(page, button(page, 'Table to H…'));
  await press(page, button(page, 'Table proposal'));
  await press(page, button(page, 'Sign…'));
  await press(page, button(page, 'Sign version 1'));
  await atStep(page, 'Say a word for it');
  await press(page, place(page, /^Talk/));
  await expectSound(page, 'practice, talk on a phone');
  await reach(page, page.getByLabel(/^Message to/));
  await page.keyboard.type('Hourly boats bring you guests.');
  await press(page, button(page, 'Send'));
  await expect(guide(page).getByText('this is version 2')).toBeVisible();
  await press(page, place(page, /^Proposals/));
  await press(page, button(page, 'Read'));
  await atStep(page, 'Amend it or sign it');
  await press(page, button(page, 'Sign…'));
  await press(page, button(page, 'Sign version 2'));
  await atStep(page, 'You are ready');
  await expectUncovered(page);
  await expectSound(page, 'practice, ready on a phone');
});

async function host({ link, url }: Parley): Promise<Hosted> {
  const key = new URLSearchParams(new URL(link).hash.slice(1)).get('host') ?? '';
  const response = await fetch(`${url}/api/exercises`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-host-key': key },
    body: JSON.stringify({
      scenario: 'budapest-1994',
      title: 'After practice',
      name: 'Fay',
      pace: 'untimed',
      clock: 'facilitator',
    }),
  });
  return Hosted.parse(await response.json());
}

test('the start of the session takes a player from the practice to the real table', async ({ parley, person }) => {
  const hosted = await host(parley);
  const chair = hosted.seats.find(({ role }) => role === 'player');
  const page = await person();
  await page.goto(`${parley.url}/seat#${chair?.secret}`);
  await page.getByLabel('Your name').fill('Olena');
  await button(page, 'Take the chair').click();
  await button(page, 'Practise').click();
  await expect(guide(page).getByRole('heading', { name: 'This is you' })).toBeFocused();
  await button(page, 'Back to the lobby').click();
  await expect(button(page, 'Practise')).toBeFocused();
  await page.keyboard.press('Enter');
  await tab(page, /^Brief/).click();
  await atStep(page, 'Draft what you want');
  await page.reload();
  await atStep(page, 'Draft what you want');

  const control = new Client(parley.url, hosted.host.secret);
  await control.seated();
  await control.do({ type: 'start-session' });
  await expect(guide(page)).toHaveCount(0);
  await expect(page.getByRole('banner').getByText('After practice')).toBeVisible();
  control.socket.close();
});
