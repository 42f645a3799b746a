import type { Page } from '@playwright/test';
import { Hosted } from '../../game/protocol/hosting';
import { Client } from '../support/client';
import { openPart } from './open-part';
import { expect, type Parley, test } from './parley';
import { expectSound } from './sound';

const phone = { width: 390, height: 844 };
const words = 'Benchmarks under this scenario’s assumptions, not the right answer.';

async function host({ link, url }: Parley): Promise<Hosted> {
  const key = new URLSearchParams(new URL(link).hash.slice(1)).get('host') ?? '';
  const wanted = { title: 'What could be', name: 'Fay', pace: 'untimed', clock: 'facilitator', variant: 'classroom' };
  const response = await fetch(`${url}/api/exercises`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-host-key': key },
    body: JSON.stringify({ scenario: 'ukraine-guarantees', ...wanted }),
  });
  return Hosted.parse(await response.json());
}

const plot = (page: Page) => page.getByRole('application', { name: /^Plot/ });

test('in the example, anyone sees what was possible: by key, by name, with issues fixed and weights moved', async ({
  parley,
  person,
}) => {
  const page = await person();
  await page.goto(`${parley.url}/review/example`);
  await page.getByRole('tab', { name: 'What was possible' }).click();
  await expect(page.getByText(words).first()).toBeVisible();
  await expect(page.getByText(/^[\d,]+ of [\d,]+ packages would give every party its reservation value/)).toBeVisible();
  await expectSound(page, 'what was possible');

  await page.getByRole('button', { name: 'Nash' }).click();
  await expect(page.getByRole('button', { name: 'Nash', pressed: true })).toBeVisible();
  await plot(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Nash', pressed: true })).toHaveCount(0);

  const find = page.getByRole('button', { name: 'Find the packages' });
  await expect(async () => {
    await page.keyboard.press('ArrowLeft');
    await expect(find).toBeVisible({ timeout: 200 });
  }).toPass();
  await find.click();
  await expect(page.getByText(/^(No other package has these scores|One of [\d,]+ packages)/).first()).toBeVisible();
  await expect(find).toHaveCount(0);

  await page.getByLabel('Upward').selectOption({ label: 'Russia' });
  await expect(page.getByText('Russia’s points')).toBeVisible();
  await page.getByLabel('The other parties').selectOption({ label: 'only where they have enough' });
  await page.getByLabel('Hold an issue').selectOption({ label: 'Legal form: Treaty' });
  await expect(page.getByText(/^152 of [\d,]+ packages/)).toBeVisible();
  await page.getByLabel('weights ±20%').click({ force: true });
  await expect(page.getByText(/moved by up to a fifth and rounded to whole points, 24 times/)).toBeVisible({
    timeout: 120_000,
  });
  await expectSound(page, 'what was possible, weights moved');
});

test('the example tells what was left moment by moment, and what would have carried the vote that was lost', async ({
  parley,
  person,
}) => {
  const page = await person(phone);
  await page.goto(`${parley.url}/review/example`);
  await expect(page.getByText('15 points were left on the table')).toBeVisible();
  await expect(page.getByText(/^15 points for all together were left on the table/)).toBeVisible();
  await expect(page.getByText(/^At this moment what holds leaves 15 points for all together/)).toBeVisible();
  await expect(
    page.getByRole('row', { name: /Trainers instead of Multinational force, rear .* −1 −1 \+2 \+8/ }),
  ).toBeVisible();
  await expectSound(page, 'what was left, on a phone');

  await page.getByRole('button', { name: /European arrangement in force closed: none is left of 27 packages/ }).click();
  await expect(page.getByText('event 221 of')).toBeVisible();
  await expect(page.getByText(/^At this moment what holds leaves 79 points/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Trainers instead of/ })).toHaveCount(0);
});

test('in the stress test the terms stand among the precedents, and a press lays one beside them', async ({
  parley,
  person,
}) => {
  const page = await person();
  await page.goto(`${parley.url}/review/example`);
  await page.getByRole('tab', { name: 'Stress test' }).click();
  await expect(page.getByRole('row', { name: /^The terms that hold/ })).toBeVisible();
  const precedent = page.getByRole('button', { name: 'NATO membership' });
  await precedent.click();
  await expect(precedent).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('What would move it most: The terms that hold')).toBeVisible();
  await expectSound(page, 'stress test among the precedents');
  await precedent.click();
  await expect(page.getByText('What would move it most: The terms that hold')).toHaveCount(0);
});

test('control sees what is possible, on a phone too; players only once the review is open', async ({
  parley,
  person,
}) => {
  const { host: control, seats } = await host(parley);
  const us = seats.find(({ party }) => party === 'us');
  const [facilitator, player] = [new Client(parley.url, control.secret), new Client(parley.url, us?.secret ?? '')];
  await Promise.all([facilitator.seated(), player.seated()]);
  await player.do({ type: 'claim-seat', name: 'Dana' });
  await facilitator.do({ type: 'start-session' });

  const room = await person(phone);
  await room.goto(`${parley.url}/seat#${control.secret}`);
  await openPart(room, 'What is possible');
  await expect(room.getByText('433 of 3,323 packages would give every party its reservation value.')).toBeVisible();
  await expect(room.getByText(words).first()).toBeVisible();
  await expectSound(room, 'what is possible, on a phone');

  await facilitator.do({ type: 'end-session' });
  const review = await person();
  await review.goto(`${parley.url}/review#${us?.secret}`);
  await review.getByRole('tab', { name: 'What was possible' }).click();
  await expect(review.getByText('shown to everyone when the facilitator opens the review')).toBeVisible();
  await facilitator.do({ type: 'open-review', talk: true, notes: false });
  // Afresh: the address keeps through whose eyes the last look was.
  await review.goto('about:blank');
  await review.goto(`${parley.url}/review#${us?.secret}`);
  await review.getByRole('tab', { name: 'What was possible' }).click();
  await expect(review.getByText(words).first()).toBeVisible();
  facilitator.close();
  player.close();
});
