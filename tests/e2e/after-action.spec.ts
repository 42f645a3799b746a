import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { test as base, expect, type Parley } from './parley';
import { expectSound } from './sound';
import { flagshipPlay, secretOf, secretOfHost, store } from './stored-session';

const session = 'looked-back-on';
const longStory = 'long-story';
const secretTalk = 'Between the two of us: we would take fifteen years.';

/** A session that is over: an agreement of two, a word in private, and a note. */
async function over(id: string) {
  const play = await flagshipPlay(id);
  play.control('start-session');
  while (!play.state.scenario?.rounds.flatMap(({ phases }) => phases)[play.state.phase]?.allows.includes('sign'))
    play.control('advance-phase');
  const terms = { form: 'statute', response: 'ambiguity' };
  play.do('us', { type: 'send-message', to: ['ukraine'], text: secretTalk });
  play.do('control', { type: 'note-observation', text: 'They whisper.', pin: { to: 'moment' }, goals: [] });
  play.do('us', { type: 'table-proposal', instrument: 'guarantee', to: ['ukraine'], terms, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  for (const party of ['us', 'ukraine'])
    play.do(party, { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
  return play.control('end-session');
}

/** The same, of which the white cell tells forty moments more at length. */
async function toldAtLength() {
  const play = await over(longStory);
  for (const n of Array.from({ length: 40 }, (_, index) => index + 1))
    play.do('control', {
      type: 'add-moment',
      when: play.now,
      title: `Moment ${n} of the white cell`,
      text: 'It took long. '.repeat(20),
    });
  return play;
}

const test = base.extend({
  prepare: [
    async ({ browserName: _ }, use) =>
      use(async (dataDir) => store(dataDir, { [session]: await over(session), [longStory]: await toldAtLength() })),
    { scope: 'worker' },
  ],
});

const phone = { width: 390, height: 844 };
const seatAt = ({ url }: Parley, party: string) => `${url}/seat#${secretOf(session, `head-${party}`)}`;
const reviewAt = ({ url }: Parley, secret: string, view = '') =>
  `${url}/review#${secret}${view === '' ? '' : `&view=${view}`}`;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

test('a class looks back: each on their own page, together on the wall, as they answer', async ({ parley, person }) => {
  const wall = await person();
  await wall.goto(reviewAt(parley, secretOfHost(session), 'hot-wash'));
  await expect(wall.getByRole('heading', { name: 'What it came to' })).toBeVisible();
  await expectSound(wall, 'what it came to');
  for (const step of ['What happened', 'What was possible', 'What each may now tell', 'To talk about']) {
    await wall.keyboard.press('ArrowRight');
    await expect(wall.getByRole('heading', { name: step, exact: true }).first()).toBeVisible();
    if (step !== 'What was possible') await expectSound(wall, step);
  }
  await button(wall, /^Next: Looking back/).click();
  await expect(wall.getByText('Nobody has answered yet.', { exact: false })).toBeVisible();

  const player = await person(phone);
  await player.goto(seatAt(parley, 'ukraine'));
  const surprise = player.getByLabel('What surprised you?');
  await surprise.fill('That they signed at all.');
  await player.reload();
  await expect(surprise).toHaveValue('That they signed at all.');
  await player.getByRole('radio', { name: '4', exact: true }).check();
  await expectSound(player, 'the form on a phone');
  await button(player, 'Send').click();
  await expect(player.getByText('Sent. You can still change it.')).toBeVisible();

  await expect(wall.getByText('That they signed at all.')).toBeVisible();
  await expect(wall.getByText('1 answered, of 4 at the table.')).toBeVisible();
  await expectSound(wall, 'looking back');
});

test('a finding is written, kept half typed, recorded and found again', async ({ parley, person }) => {
  const host = await person();
  await host.goto(reviewAt(parley, secretOfHost(session), 'findings'));
  await expect(host.getByText('They whisper.')).toBeVisible();
  await button(host, 'Record a finding…').click();
  await host.getByLabel('Category').fill('Preparation');
  await host.getByLabel('What the exercise showed').fill('Nobody had read the brief.');
  await host.keyboard.press('Escape');
  await button(host, 'Record a finding…').click();
  await expect(host.getByLabel('What the exercise showed')).toHaveValue('Nobody had read the brief.');
  await host.getByLabel('Who sees to it').fill('Fay');
  await host.getByLabel('By when').fill('2026-12-01');
  await expectSound(host, 'a finding');
  await button(host, 'Record it').click();
  await expect(host.getByText('seen to by Fay · by 2026-12-01', { exact: false })).toBeVisible();
  await host.reload();
  await expect(host.getByText('Nobody had read the brief.')).toBeVisible();
  await expectSound(host, 'findings');
});

test('[LC11] the review is opened without private talk, then whole', async ({ parley, person }) => {
  const [host, player] = [await person(), await person(phone)];
  await host.goto(reviewAt(parley, secretOfHost(session)));
  await button(host, 'Open it…').click();
  await host.getByLabel('All but private talk').check();
  await expectSound(host, 'opening the review');
  await button(host, 'Open it').click();
  await expect(host.getByText('Everyone may read the review without private talk.')).toBeVisible();

  const all = `${reviewAt(parley, secretOf(session, 'head-russia'))}&as=control`;
  await player.goto(all);
  await player.getByRole('tab', { name: /^Talk/ }).click();
  await expect(player.getByText('Nothing has been said yet.')).toBeVisible();
  await button(host, 'Open more…').click();
  await button(host, 'Open it').click();
  await player.reload();
  await player.getByRole('tab', { name: /^Talk/ }).click();
  await expect(player.getByText(secretTalk)).toBeVisible();
});

/** How many pages a PDF has, and whether the first lies on its side. */
function pagesOf(pdf: Buffer): { pages: number; wide: boolean } {
  const text = pdf.toString('latin1');
  const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  return { pages: text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0, wide: Number(width) > Number(height) };
}

test('a session is put on paper: all of it, one page for the wall, and a Word document with its figures drawn', async ({
  parley,
  person,
}) => {
  const host = await person();
  await host.goto(reviewAt(parley, secretOfHost(session), 'report'));
  await expect(host.getByRole('heading', { name: 'What each move was worth' })).toBeVisible();
  await expect(host.getByText('Benchmarks under this scenario’s assumptions', { exact: false })).toBeVisible();
  await expectSound(host, 'the report');
  const full = pagesOf(await host.pdf({ preferCSSPageSize: true }));
  expect(full.pages).toBeGreaterThan(4);

  const saving = host.waitForEvent('download');
  await button(host, 'Word').click();
  const files = unzipSync(await readFile(await (await saving).path()));
  const names = Object.keys(files);
  const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  for (const said of ['After-action review', 'What each move was worth', 'US–Ukraine guarantee'])
    expect(text).toContain(said);
  expect(names.filter((name) => name.endsWith('.svg')).length).toBeGreaterThan(2);
  expect(text).not.toContain('Print or save as PDF');

  await host.getByText('One page for the wall').click();
  await expect(host.getByText('Benchmarks under this scenario’s assumptions', { exact: false })).toBeVisible();
  await expectSound(host, 'one page for the wall');
  expect(pagesOf(await host.pdf({ preferCSSPageSize: true }))).toEqual({ pages: 1, wide: true });
});

test('a long story is still one page for the wall, with every title of it', async ({ parley, person }) => {
  const host = await person();
  await host.goto(reviewAt(parley, secretOfHost(longStory), 'report'));
  await host.getByText('One page for the wall').click();
  await expect(host.getByText('Benchmarks under this scenario’s assumptions', { exact: false })).toBeVisible();
  await expect(host.getByRole('heading', { name: 'Moment 40 of the white cell' })).toBeVisible();
  await expectSound(host, 'a long story for the wall');
  expect(pagesOf(await host.pdf({ preferCSSPageSize: true }))).toEqual({ pages: 1, wide: true });
  // What would not fit is never cut: titles that stand beyond the sheet would be.
  const beyond = await host
    .locator('[data-fit]')
    .evaluateAll((columns) =>
      columns.map(({ scrollHeight, clientHeight }) => Math.max(0, scrollHeight - clientHeight)),
    );
  expect(beyond).toEqual([0, 0, 0]);
});
