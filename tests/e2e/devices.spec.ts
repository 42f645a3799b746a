import type { Page } from '@playwright/test';
import { emptyDraft } from '../../game/session/draft';
import { Client } from '../support/client';
import { cuttableProxy } from '../support/cuttable-proxy';
import { AtTable } from './at-table';
import { mouse } from './hands';
import { expect, test } from './parley';
import { secretOf } from './stored-session';
import { aide, head } from './story';

test.describe.configure({ mode: 'parallel' });

const clientOf = (url: string, session: string, seat: string): Promise<Client> =>
  new Client(url, secretOf(session, seat)).seated();

async function sit(page: Page, url: string, session: string, seat = head): Promise<AtTable> {
  await page.goto(`${url}/seat#${secretOf(session, seat)}`);
  const at = new AtTable({ hand: mouse(page), width: 1440 });
  await expect(at.draft('Legal form')).toBeVisible();
  return at;
}

const textsFrom = ({ held }: Client, party: string): readonly string[] =>
  held.state.messages.all.flatMap(({ from, text }) => (from === party ? [text] : []));

const proposalsFrom = ({ held }: Client, party: string) =>
  Object.values(held.state.proposals).filter(({ from }) => from === party);

test('two tabs of one seat show the same, and do everything once', async ({ parley, person }) => {
  const page = await person();
  const here = await sit(page, parley.url, 'two-tabs');
  const there = await sit(await page.context().newPage(), parley.url, 'two-tabs');
  const us = await clientOf(parley.url, 'two-tabs', 'head-us');

  await here.page.bringToFront();
  await here.message().pressSequentially('Half a sen');
  await expect(there.message()).toHaveValue('Half a sen');
  // A driven browser takes every tab for the one in use: whoever goes to the other leaves the field first, as they would.
  await here.draft('Legal form').focus();
  await here.choose('Legal form', 'Law passed', 'statute');
  await expect(there.draft('Legal form')).toHaveValue('statute');
  await there.page.bringToFront();
  await there.choose('Term', '50 years', 'y50');
  await expect(here.draft('Term')).toHaveValue('y50');
  await expect(here.message()).toHaveValue('Half a sen');

  await there.message().press('End');
  await there.message().pressSequentially('tence.');
  await there.button('Send').click();
  for (const at of [here, there]) {
    await expect(at.said('Half a sentence.')).toHaveCount(1);
    await expect(at.message()).toHaveValue('');
  }

  await here.button(/^Table to US/).click();
  await there.button(/^Table to US/).click();
  await here.dialog('Table a proposal').getByLabel('Why you propose this').fill('It outlives us.');
  await expect(there.dialog('Table a proposal').getByLabel('Why you propose this')).toHaveValue('It outlives us.');
  await here.button('Table proposal').click();
  await expect(here.card('It outlives us.')).toHaveCount(1);
  // The other tab stands before an empty draft, and says so.
  await expect(there.button('Table proposal')).toBeDisabled();
  await us.until((client) => proposalsFrom(client, 'ukraine').length === 1);
  expect(textsFrom(us, 'ukraine').filter((text) => text.includes('Half'))).toEqual(['Half a sentence.']);
  us.close();
});

test('two members of a delegation write one draft, and its head signs what they tabled', async ({ parley, person }) => {
  const first = await sit(await person(), parley.url, 'two-members');
  const second = await sit(await person({ width: 1024, height: 768 }), parley.url, 'two-members', aide);
  await second.draft('Term').focus();
  await expect(first.page.getByText('Iryna is here').first()).toBeVisible();
  await expect(first.draft('Term')).toHaveAccessibleDescription(/Iryna is here/);

  await Promise.all([
    first.choose('Legal form', 'Treaty', 'treaty'),
    second.choose('If attacked again', 'Defend', 'defend'),
    second.choose('Term', 'Until repealed', 'open'),
  ]);
  for (const at of [first, second]) {
    await expect(at.draft('Legal form')).toHaveValue('treaty');
    await expect(at.draft('If attacked again')).toHaveValue('defend');
    await expect(at.draft('Term')).toHaveValue('open');
  }

  await second.button(/^Table to US/).click();
  await second.dialog('Table a proposal').getByLabel('Why you propose this').fill('Both of us wrote it.');
  await second.button('Table proposal').click();
  const own = second.card('Both of us wrote it.');
  await expect(own.getByText('Only the head of your delegation signs: Head of ukraine.')).toBeVisible();
  await expect(own.getByRole('button', { name: 'Sign…' })).toHaveCount(0);
  await first.go('Proposals');
  await first.card('Both of us wrote it.').getByRole('button', { name: 'Sign…' }).click();
  await first.button('Sign version 1').click();
  await expect(own.getByText('signed', { exact: true })).toBeVisible();
  await expect(first.page.getByText('Draft of the')).toHaveCount(0);
});

test('a reload at any step of composing loses nothing and doubles nothing', async ({ parley, person }) => {
  const at = await sit(await person(), parley.url, 'reloads');
  const { page } = at;
  const us = await clientOf(parley.url, 'reloads', 'head-us');
  for (const [issue, words, option] of [
    ['Legal form', 'Law passed', 'statute'],
    ['If attacked again', 'Mandatory', 'material'],
    ['Term', '15 years', 'y15'],
  ] as const) {
    await at.hand.choose(at.draft(issue), words);
    await page.reload();
    await expect(at.draft(issue)).toHaveValue(option);
  }
  await expect(at.draft('Legal form')).toHaveValue('statute');

  const dialog = at.dialog('Table a proposal');
  const clause = dialog.getByLabel(/^Legal form/);
  await at.button(/^Table to US/).click();
  await dialog.getByText('Clause texts of your own').click();
  await clause.pressSequentially('To be signed by the Pres');
  await page.reload();
  await at.button(/^Table to US/).click();
  await expect(clause).toHaveValue('To be signed by the Pres');
  await dialog.getByLabel('Why you propose this').pressSequentially('Because it is la');
  await dialog.getByRole('checkbox', { name: /^Europe/ }).check();
  await page.reload();
  await at.button(/^Table to US/).click();
  await expect(dialog.getByLabel('Why you propose this')).toHaveValue('Because it is la');
  await expect(dialog.getByRole('checkbox', { name: /^Europe/ })).toBeChecked();

  await at.button('Table proposal').click({ noWaitAfter: true });
  await page.reload();
  await us.until((client) => proposalsFrom(client, 'ukraine').length > 0);
  await at.go('Proposals');
  await expect(at.card('Because it is la')).toHaveCount(1);
  await at.go('Term sheet');
  await expect(at.draft('Legal form')).toHaveValue('');
  // What comes after it in the order of the log: by then a second proposal would be there.
  await at.message().fill('That was all.');
  await at.button('Send').click();
  await us.until((client) => textsFrom(client, 'ukraine').includes('That was all.'));
  const [tabled, ...more] = proposalsFrom(us, 'ukraine');
  expect(more).toEqual([]);
  expect(tabled?.versions[0]).toMatchObject({
    terms: { form: 'statute', response: 'material', duration: 'y15' },
    clauses: { form: 'To be signed by the Pres' },
  });
  us.close();
});

test('without a network everything waits, and arrives once and in order', async ({ parley, person }) => {
  const proxy = await cuttableProxy(parley.port);
  const at = await sit(await person(), proxy.url, 'no-network');
  const us = await clientOf(parley.url, 'no-network', 'head-us');
  const own = await clientOf(parley.url, 'no-network', head);
  await at.choose('Legal form', 'Law passed', 'statute');
  await us.until(({ held }) => held.state.stage === 'playing');

  proxy.cut();
  const banner = at.page.getByText(/^No connection since/);
  await expect(at.page.getByText('checking the connection…')).toBeVisible();
  await expect(banner).toHaveCount(0);
  await expect(banner).toBeVisible({ timeout: 40_000 });
  for (const text of ['First.', 'Second.']) {
    await at.message().fill(text);
    await at.button('Send').click();
    await expect(at.page.getByRole('region', { name: 'Waits to be sent' }).getByText(text)).toBeVisible();
    await expect(at.message()).toHaveValue('');
  }
  await at.choose('If attacked again', 'Mandatory', 'material');
  await at.button(/^Table to US/).click();
  await at.dialog('Table a proposal').getByLabel('Why you propose this').fill('Typed in the dark.');
  await at.button('Table proposal').click();
  await expect(at.page.getByText(/things wait\./)).toBeVisible();

  proxy.mend();
  await expect(banner).toHaveCount(0);
  await expect(at.card('Typed in the dark.')).toHaveCount(1);
  await at.message().fill('Third.');
  await at.button('Send').click();
  await us.until((client) => textsFrom(client, 'ukraine').includes('Third.'));
  expect(textsFrom(us, 'ukraine')).toEqual(['First.', 'Second.', 'Third.']);
  const tabled = proposalsFrom(us, 'ukraine');
  expect(tabled.map(({ versions }) => versions.map(({ terms }) => terms))).toEqual([
    [{ form: 'statute', response: 'material' }],
  ]);
  // The last words went before the proposal, so that they are gone from the draft with it.
  await own.until((client) => textsFrom(client, 'ukraine').includes('Third.'));
  expect(own.held.state.drafts['ukraine']?.now).toEqual(emptyDraft);
  await expect(at.page.getByRole('region', { name: 'Waits to be sent' })).toHaveCount(0);
  us.close();
  own.close();
  proxy.close();
});

test('what is refused late is told with its text', async ({ parley, person }) => {
  const proxy = await cuttableProxy(parley.port);
  const at = await sit(await person(), proxy.url, 'late-refusal');
  const control = await clientOf(parley.url, 'late-refusal', 'control');
  await expect(at.button('Send')).toBeVisible();
  proxy.cut();
  await expect(at.page.getByText('checking the connection…')).toBeVisible();
  await at.message().fill('Before the phase is over.');
  await at.button('Send').click();
  await at.message().fill('Something else meanwh');
  await control.do({ type: 'advance-phase', phase: control.held.state.phase });
  proxy.mend();
  const notDone = at.page.getByRole('region', { name: 'Not done' });
  await expect(notDone.getByText('Before the phase is over.')).toBeVisible();
  await expect(notDone.getByText('your message to everyone. This phase does not allow that.')).toBeVisible();
  await expect(at.message()).toHaveValue('Something else meanwh');
  await at.page.reload();
  await expect(notDone.getByText('Before the phase is over.')).toBeVisible();
  await notDone.getByRole('button', { name: /^Dismiss/ }).click();
  await expect(notDone).toHaveCount(0);
  control.close();
  proxy.close();
});
