import type { Play } from '../support/play';
import { expect, test as parleyTest } from './parley';
import { expectSound } from './sound';
import { flagshipPlay, secretOf, secretOfHost, store } from './stored-session';

const phone = { width: 390, height: 844 };
const law = {
  ...{ form: 'statute', response: 'material', duration: 'y50', backstop: 'enable' },
  ...{ arms: 'statutory', activation: 'consult3d' },
};

/** A guarantee between two of four, and the end. */
async function played(): Promise<Play> {
  const play = (await flagshipPlay('told')).control('start-session', 'advance-phase', 'advance-phase');
  play.do('us', { type: 'table-proposal', instrument: 'guarantee', to: ['ukraine'], terms: law, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  play.control('advance-phase');
  for (const by of ['us', 'ukraine']) play.do(by, { type: 'sign-proposal', proposal, version: 1 });
  return play.control('end-session');
}

const test = parleyTest.extend({
  prepare: [
    async ({ browserName: _ }, use) => {
      const plays = { told: await played() };
      await use((dataDir: string) => store(dataDir, plays));
    },
    { scope: 'worker' },
  ],
});

test('the white cell makes a story of the key moments, and everyone reads it once the review is open', async ({
  parley,
  person,
}) => {
  const white = await person();
  await white.goto(`${parley.url}/review#${secretOfHost('told')}`);
  const happened = white.getByRole('region', { name: 'What happened' });
  const moment = (words: string) => happened.getByRole('listitem').filter({ hasText: words });
  await expect(moment('First private offer')).toContainText('Europe and Russia could not know of it');
  await expect(happened.getByText('The zone of agreement is still being counted')).toBeHidden();

  await happened.getByRole('button', { name: 'Edit them for the class' }).click();
  await happened.getByRole('button', { name: /^Change… ?: First private offer/ }).click();
  const dialog = white.getByRole('dialog', { name: 'Change a key moment' });
  await dialog.getByLabel('Title').fill('It began behind closed doors');
  await white.reload();
  await happened.getByRole('button', { name: 'Edit them for the class' }).click();
  await happened.getByRole('button', { name: /^Change… ?: First private offer/ }).click();
  await expect(dialog.getByLabel('Title')).toHaveValue('It began behind closed doors');
  await expectSound(white, 'a key moment being changed');
  await dialog.getByRole('button', { name: 'Change it' }).click();
  await expect(moment('It began behind closed doors')).toBeVisible();
  await expect(happened.getByText('Reworded.')).toBeVisible();

  await happened.getByRole('button', { name: /^Hide ?: It began behind closed doors/ }).click();
  await expect(happened.getByRole('heading', { name: 'Hidden' })).toBeVisible();
  await happened.getByRole('button', { name: 'Undo' }).click();
  await expect(happened.getByRole('heading', { name: 'Hidden' })).toBeHidden();

  await happened.getByRole('button', { name: 'Add a moment here…' }).click();
  const adding = white.getByRole('dialog', { name: 'Add a key moment' });
  await adding.getByLabel('Title').fill('Nobody asked Moscow');
  await adding.getByLabel('Why it mattered').fill('The one who could refuse was not in the room.');
  await adding.getByRole('button', { name: 'Add it' }).click();
  await expect(moment('Nobody asked Moscow')).toBeVisible();
  const up = happened.getByRole('button', { name: /^Up ?: Nobody asked Moscow/ });
  const first = happened.getByRole('listitem').first();
  while (!(await first.textContent())?.includes('Nobody asked Moscow')) await up.press('Enter');
  await expect(up).toBeFocused();
  await expectSound(white, 'the story being edited');

  const opened = await white.request.post(`${parley.url}/api/review/acts`, {
    headers: { authorization: `Bearer ${secretOfHost('told')}` },
    data: { id: crypto.randomUUID(), command: { type: 'open-review', talk: true, notes: false } },
  });
  expect(opened.ok()).toBe(true);
  const player = await person(phone);
  await player.goto(`${parley.url}/review#${secretOf('told', 'head-russia')}`);
  const told = player.getByRole('region', { name: 'What happened' });
  await expect(told.getByRole('listitem').first()).toContainText('Nobody asked Moscow');
  await expect(told).toContainText('It began behind closed doors');
  await expect(told.getByRole('button', { name: 'Edit them for the class' })).toBeHidden();
  await expectSound(player, 'the story, on a phone');
});

test('through the eyes of one delegation it is what that delegation could read, and every event is a press away', async ({
  parley,
  person,
}) => {
  const page = await person();
  await page.goto(`${parley.url}/review/example`);
  const happened = page.getByRole('region', { name: 'What happened' });
  await expect(happened.getByText('Nine moments, found by rule.')).toBeVisible();
  await happened.getByRole('button', { name: 'Show every event' }).click();
  await expect(happened.getByRole('listitem')).toHaveCount(340);
  await happened.getByRole('button', { name: 'Show key moments' }).click();
  await page
    .getByRole('group', { name: 'Through whose eyes' })
    .getByText(/Russia/)
    .click();
  await expect(happened.getByText('First private offer')).toBeHidden();
  await expect(happened.getByText('found by rule')).toBeHidden();
});
