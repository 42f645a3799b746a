import type { TestInfo } from '@playwright/test';
import { phaseAt } from '../../game/session/phases';
import { botOf } from '../support/bot-of';
import type { Play } from '../support/play';
import { AtTable } from './at-table';
import { goToPart } from './go-to-part';
import { keyboard, mouse } from './hands';
import { expect, test } from './parley';
import { expectSound } from './sound';
import { flagshipPlay, secretOf, secretOfHost, store } from './stored-session';

const runs = [
  { name: 'mouse', hand: mouse, size: { width: 1440, height: 900 }, scheme: 'light' },
  { name: 'keyboard', hand: keyboard, size: { width: 390, height: 844 }, scheme: 'dark' },
] as const;
type Run = (typeof runs)[number];

const sessionOf = ({ name, size }: Run): string => `stand-in-${name}-${size.width}`;
const absent = 'head-ukraine';

/** A bot has the chair of Ukraine and has signed for it; Europe has nobody; nobody is connected yet. The clock is paused, so that no bot goes on. */
async function played(run: Run): Promise<Play> {
  const play = (await flagshipPlay(sessionOf(run))).control('start-session');
  const maySign = () => play.scenario && phaseAt(play.scenario, play.state.phase)?.phase.allows.includes('sign');
  while (!maySign()) play.control('advance-phase');
  play.do('control', { type: 'remove-seat', seat: 'head-europe' }).server(botOf('ukraine', { standsInFor: absent }));
  const terms = { form: 'executive', response: 'consult' };
  play.do('bot-ukraine', { type: 'table-proposal', instrument: 'guarantee', to: ['us'], terms, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  play.do('bot-ukraine', { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
  play.do('bot-ukraine', { type: 'send-message', to: ['us'], text: 'We can sign this today.' });
  return play.control('pause-clock');
}

test.use({
  prepare: [
    async ({ browserName: _ }, use) =>
      use(async (dataDir) => {
        const plays = await Promise.all(runs.map(async (run) => [sessionOf(run), await played(run)]));
        await store(dataDir, Object.fromEntries(plays));
      }),
    { scope: 'worker' },
  ],
});

for (const run of runs) {
  test(`a bot stands in with limits until the person is back, by ${run.name} at ${run.size.width} pixels`, async ({
    parley,
    person,
  }, info: TestInfo) => {
    const control = await person(run.size);
    const head = await person(run.size);
    for (const page of [control, head]) await page.emulateMedia({ colorScheme: run.scheme, reducedMotion: 'reduce' });
    const look = async (page: typeof control, name: string) => {
      await page.screenshot({ path: info.outputPath(`${name}.png`), animations: 'disabled' });
      await expectSound(page, name);
      await page.emulateMedia({ colorScheme: run.scheme });
    };

    await control.goto(`${parley.url}/seat#${secretOfHost(sessionOf(run))}`);
    const hand = run.hand(control);
    const button = (name: string | RegExp) => control.getByRole('button', { name, exact: true });
    const row = (party: string) => control.getByRole('region', { name: party, exact: true });
    const dialog = control.getByRole('dialog');
    await goToPart(hand, /^People/);
    await look(control, 'people');

    await hand.press(button('Manage Head of russia'));
    await hand.press(control.getByRole('menuitem', { name: 'Let a bot stand in…' }));
    await hand.press(dialog.getByRole('radio', { name: /^Hard/ }));
    await hand.choose(dialog.getByLabel('It concedes down to'), 'so many points below');
    await hand.press(button('Let it stand in'));
    await expect(dialog.getByText('Say by how many points')).toBeVisible();
    await hand.write(dialog.getByLabel('Points'), '5');
    await expect(dialog.getByText('It may then agree to less than the delegation needs.')).toBeVisible();
    await look(control, 'limits of a stand-in');
    await hand.press(button('Let it stand in'));
    await expect(dialog).toHaveCount(0);
    await expect(row('Russia').getByText(/^hard, signs nothing, down to 5 points below/)).toBeVisible();
    await expect(row('Russia').getByText('stand-in for Head of russia')).toBeVisible();

    await hand.press(button('Let a bot lead Europe'));
    await expect(dialog.getByRole('checkbox', { name: /^It may sign/ })).toBeChecked();
    await hand.press(button('Let it lead'));
    await expect(row('Europe').getByText(/^fair, may sign/)).toBeVisible();

    await hand.press(button('Manage Bot of Ukraine'));
    await hand.press(control.getByRole('menuitem', { name: 'What it may do…' }));
    await hand.press(dialog.getByRole('checkbox', { name: /^It may sign/ }));
    await hand.press(button('Change it'));
    await expect(row('Ukraine').getByText(/^fair, signs nothing/)).toBeVisible();
    await look(control, 'people with bots');

    if (run.size.width < 1200) await goToPart(hand, /^Scores/);
    const scores = control.getByRole('region', { name: 'If it ended now' });
    await expect(scores.getByRole('listitem')).toHaveCount(4);
    await hand.press(scores.getByRole('switch', { name: 'Leave bots out' }));
    await expect(scores.getByRole('listitem')).toHaveText(/United States/);
    await look(control, 'scores without bots');
    if (run.size.width < 1200) await goToPart(hand, /^People/);

    await head.goto(`${parley.url}/seat#${secretOf(sessionOf(run), absent)}`);
    const table = new AtTable({ hand: run.hand(head), width: run.size.width });
    const strip = head.getByRole('region', { name: 'While you were away' });
    await expect(strip).toContainText('a bot stood in');
    await expect(strip).toContainText('1 signed in your name');
    await look(head, 'back');
    await table.hand.press(table.button('Read what was done for you'));
    const told = table.dialog('While you were away');
    await expect(told).toContainText('Bot of Ukraine signed version 1.');
    await expect(told).toContainText('We can sign this today.');
    await look(head, 'what was done');
    await table.hand.press(told.getByRole('button', { name: 'Put away' }));
    await expect(strip).toHaveCount(0);
    await head.reload();
    await table.ownSide();
    await expect(head.getByText('Head of delegation').filter({ visible: true })).toBeVisible();
    await expect(strip).toHaveCount(0);
    await expect(button('Manage Bot of Ukraine')).toHaveCount(0);
  });
}

for (const { size } of runs) {
  test(`a host rehearses a plan with bots in every delegation, at ${size.width} pixels`, async ({
    parley,
    person,
  }, info) => {
    const host = await person(size);
    await host.goto(parley.link);
    await host.getByRole('link', { name: 'Host an exercise' }).click();
    const button = (name: string | RegExp) => host.getByRole('button', { name, exact: true });
    await button('Rehearse').click();
    await expect(host.getByLabel('Your name')).toBeFocused();
    await host.getByLabel('Your name').fill('Fay');
    const title = `Rehearsed at ${size.width}`;
    await host.getByLabel('Title').fill(title);
    await button('Save as plan').click();
    await expect(host.getByText(`“${title}” is saved.`).first()).toBeVisible();
    await host.screenshot({ path: info.outputPath('host page.png') });
    await expectSound(host, 'host page');
    await button(`Rehearse ${title}`).click();
    const party = host.getByRole('region', { name: 'Ukraine', exact: true });
    await expect(party.getByText('Bot', { exact: true })).toBeVisible();
    await expect(host.getByText('Everybody is here')).toBeVisible();
    await host.screenshot({ path: info.outputPath('lobby.png') });
    await expectSound(host, 'lobby of a rehearsal');
    await button('Start').click();
    await button('Next phase').click();
    await expect(host.getByRole('banner').getByText('Opening statements').first()).toBeVisible();
  });
}
