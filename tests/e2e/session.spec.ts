import type { Page } from '@playwright/test';
import { ReviewLog } from '../../game/protocol/review';
import type { Event } from '../../game/session/events';
import { openPGlite } from '../../server/database/open-pglite';
import { createDirectory } from '../../server/store/prisma-directory';
import { cuttableProxy } from '../support/cuttable-proxy';
import { expect, type Parley, type Person, test } from './parley';

// The whole of a first start: no database is there yet.
test.use({ prepare: [async ({ browserName: _ }, use) => use(async () => {}), { scope: 'worker' }] });

const confidential = 'Law passed by Congress';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });

/** Hosts the flagship by clicking, and answers the facilitator's page with the links for the four chairs. */
async function hostSession({ link }: Parley, person: Person) {
  const host = await person();
  await host.goto(link);
  await host.getByRole('link', { name: 'Host an exercise' }).click();
  await host.getByLabel('Your name').fill('Fay');
  await button(host, 'Open the lobby').click();
  await expect(heading(host, 'Ukraine')).toBeVisible();
  const links = new Map<string, string>();
  for (const party of ['United States', 'Ukraine', 'Europe', 'Russia']) {
    const chair = host.getByRole('region', { name: party });
    await chair.getByRole('button', { name: /^Show/ }).click();
    links.set(party, await chair.getByRole('textbox').inputValue());
  }
  const code = (await host.getByText(/^[A-Z2-9]{8}$/).textContent()) ?? '';
  return { host, links, code };
}

/** The projector page, opened by the facilitator in a tab of its own. */
async function openWall(host: Page, code: string): Promise<Page> {
  const opening = host.context().waitForEvent('page');
  await button(host, 'Open the projector page').click();
  const wall = await opening;
  await expect(wall.getByText(code, { exact: true })).toBeVisible();
  await expect(wall.getByText('4 are here')).toBeVisible();
  return wall;
}

async function sitDown(page: Page, link: string, name: string): Promise<Page> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await button(page, 'Take the chair').click();
  await expect(page.getByText(`${name}`, { exact: true }).first()).toBeVisible();
  return page;
}

async function choose(page: Page, issue: string, option: RegExp): Promise<void> {
  const select = page.getByLabel(`${issue}, my draft`);
  const label = await select.locator('option', { hasText: option }).last().textContent();
  await select.selectOption({ label: label ?? '' });
}

async function say(page: Page, room: string | RegExp, text: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: room }).click();
  await page.getByLabel(/^Message to/).fill(text);
  await button(page, 'Send').click();
  await expect(page.getByText(text)).toBeVisible();
}

async function advanceTo(host: Page, phase: string | RegExp): Promise<void> {
  await button(host, 'Next phase').click();
  await expect(host.getByRole('banner').getByText(phase).first()).toBeVisible();
}

/** Signs whatever proposal stands first, with the confirmation that repeats it. */
async function sign(page: Page): Promise<void> {
  await tab(page, /^Proposals/).click();
  await button(page, 'Sign…').first().click();
  await button(page, /^Sign version/).click();
}

test('five people play a whole session by clicking, and go through it again', async ({ parley, person }) => {
  const { host, links, code } = await hostSession(parley, person);
  const hostSecret = new URL(host.url()).hash.slice(1);
  const proxy = await cuttableProxy(parley.port);
  const us = await sitDown(await person(), links.get('United States') ?? '', 'Dana');
  const ukraine = await sitDown(await person(), links.get('Ukraine') ?? '', 'Olena');
  const europe = await sitDown(await person(), (links.get('Europe') ?? '').replace(parley.url, proxy.url), 'Margit');

  // Russia comes with the code, on a phone.
  const russia = await person({ width: 390, height: 844 });
  await russia.goto(`${parley.url}/join#${code}`);
  await russia.getByLabel('Your name').fill('Ivan');
  await russia.getByRole('button', { name: /Join|Sit|Enter/ }).click();
  await russia
    .getByRole('region', { name: 'Russia' })
    .getByRole('button', { name: /Sit here/ })
    .click();
  await expect(host.getByText('Everybody is here')).toBeVisible();

  const wall = await openWall(host, code);
  await button(host, 'Ask who is here').click();
  await button(us, 'I am here').click();
  await expect(host.getByText('1 of 4 have said that they are here.')).toBeVisible();
  await button(host, 'Start…').click();
  await expect(host.getByText(/3 have not said that they are here: Olena/).last()).toBeVisible();
  await button(host, 'Start anyway').click();
  await expect(us.getByRole('timer')).toBeVisible();
  await expect(heading(wall, 'Delegation')).toBeVisible();
  await expect(us.getByText('The session has begun: Delegation.')).toBeVisible();
  await advanceTo(host, 'Opening statements');
  await button(host, /^Undo/).click();
  await expect(us.getByText('Back to the phase before: Delegation.')).toBeVisible();
  await advanceTo(host, 'Opening statements');
  await say(us, 'Plenary', 'We are here to end the fighting.');
  await expect(europe.getByText('We are here to end the fighting.')).toBeVisible();
  await advanceTo(host, 'Private talks');
  await say(us, 'UA', 'A statute we can move this spring.');
  await expect(ukraine.getByText(/new line/).first()).toBeAttached();

  // Ukraine tables a confidential guarantee to the United States.
  await choose(ukraine, 'Legal form', /Law passed by Congress/);
  await choose(ukraine, 'If attacked again', /Grave concern|grave concern/);
  await button(ukraine, /^Table to US/).click();
  await button(ukraine, 'Table proposal').click();
  await expect(us.getByText(/waits for your answer/)).toBeVisible();

  // The United States reloads with half a sentence typed: it is still there.
  await us.getByLabel(/^Message to/).fill('Half a sen');
  await us.reload();
  await expect(us.getByLabel(/^Message to/)).toHaveValue('Half a sen');
  await expect(us.getByText(/waits for your answer/)).toBeVisible();

  // Europe loses the network, sees that it may have, and misses nothing.
  await europe.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Plenary' }).click();
  await europe.getByLabel(/^Message to/).fill('While the line is de');
  proxy.cut();
  await expect(europe.getByText('checking the connection…')).toBeVisible();
  await button(host, 'Pause…').click();
  await host.getByLabel(/^Reason for the pause/).fill('The lights went out.');
  await button(host, 'Pause the clock').click();
  await expect(us.getByText('Paused: The lights went out.').first()).toBeVisible();
  await button(host, 'Resume').click();
  await host.getByLabel('Message from control').fill('A word from control.');
  await button(host, 'Send').click();
  proxy.mend();
  await expect(europe.getByText('A word from control.')).toBeVisible();
  await expect(europe.getByText('checking the connection…')).toHaveCount(0);
  await expect(europe.getByLabel(/^Message to/)).toHaveValue('While the line is de');

  // On to a phase for signing; the two sign and nobody else hears of it.
  await button(host, 'Next phase').click();
  await sign(us);
  await sign(ukraine);
  await expect(tab(ukraine, /^Agreements · 1/)).toBeVisible();
  await expect(host.getByText('in force').first()).toBeVisible();
  await expect(tab(europe, /^Agreements$/)).toBeVisible();
  expect(await europe.content()).not.toContain('version 1');

  expect(await wall.content()).not.toContain(confidential);
  await button(ukraine, 'Announce…').click();
  await button(ukraine, 'Announce it').click();
  await expect(wall.getByRole('region', { name: 'In force' }).getByText(confidential)).toBeVisible();
  await expect(tab(europe, /^Agreements · 1/)).toBeVisible();
  await tab(europe, /^Agreements/).click();
  await expect(europe.getByRole('tabpanel').getByText(confidential).first()).toBeVisible();

  await finish(host, us, ukraine, europe, russia);
  await expect(wall.getByText('A partial deal', { exact: false })).toBeVisible();
  const log = await finishedLog(parley, hostSecret);
  await throughAgain(host, log);
  proxy.close();
  await expectStored(parley, log);
});

/** The facilitator ends the session: everyone sees their own score, the host all of them. */
async function finish(host: Page, ...players: Page[]): Promise<void> {
  await button(host, 'End…').click();
  await button(host, 'End the session').click();
  await expect(heading(host, 'Final scores')).toBeVisible();
  for (const player of players) {
    await expect(player.getByText('The session is over').first()).toBeVisible();
    await expect(player.getByRole('region', { name: 'Your score' }).first()).toBeVisible();
  }
  await button(host, 'Open the review to all…').click();
  await button(host, 'Open it').click();
  await expect(host.getByText('Everyone may read the whole review.')).toBeVisible();
}

/** The log as the server tells it to the facilitator: outcome, tier and one score for each party. */
async function finishedLog(parley: Parley, secret: string): Promise<readonly Event[]> {
  const response = await fetch(`${parley.url}/api/review`, { headers: { authorization: `Bearer ${secret}` } });
  const { events } = ReviewLog.parse(await response.json());
  expect(events.find(({ type }) => type === 'session-closed')).toMatchObject({
    tier: 'partial',
    outcome: { form: 'statute', response: 'ambiguity', territory: 'freeze' },
  });
  return events;
}

/** The review: from the first second to the last, as the facilitator and as Europe saw it. */
async function throughAgain(host: Page, log: readonly Event[]): Promise<void> {
  await host.getByRole('link', { name: 'Go to the review' }).click();
  const slider = host.getByRole('slider', { name: 'Moment of the session' });
  await slider.press('End');
  await expect(host.getByText(`event ${log.length} of ${log.length}`)).toBeVisible();
  await slider.press('Home');
  await expect(host.getByText(`event 1 of ${log.length}`)).toBeVisible();

  const entered = log.findIndex(({ type }) => type === 'agreement-entered') + 1;
  const there = new URL(host.url());
  there.hash = `${there.hash.slice(1).split('&')[0]}&at=${entered}`;
  await host.goto(there.href);
  await host.reload();
  await expect(host.getByText(`event ${entered} of ${log.length}`)).toBeVisible();
  const line = host.getByRole('region', { name: 'Time line' });
  await expect(line.getByText('Something out of sight')).toHaveCount(0);
  await host.getByRole('radio', { name: 'Europe' }).check({ force: true });
  await expect(line.getByText('Something out of sight')).toBeVisible();
  await slider.press('End');
  await expect(host.getByRole('region', { name: 'Result' }).getByText('Europe')).toBeVisible();
}

/** What the database holds, once the server has stopped, are the scores that were given out. */
async function expectStored(parley: Parley, log: readonly Event[]): Promise<void> {
  await parley.stop();
  const database = await openPGlite(parley.dataDir);
  const directory = createDirectory(database.prisma);
  const code = log.find((event) => event.type === 'join-code-issued')?.code ?? '';
  const session = (await directory.sessionsByJoinCode(code))[0]?.session ?? '';
  const stored = (await directory.outcomes(session)).map(({ party, points, delay, total, reservation, tier }) => ({
    party,
    score: { points, delay, total, reservation },
    tier,
  }));
  await database.close();
  const scored = log.flatMap((event) =>
    event.type === 'party-scored' ? [{ party: event.party, score: event.score, tier: 'partial' }] : [],
  );
  const byParty = (a: { party: string }, b: { party: string }) => (a.party < b.party ? -1 : 1);
  expect(scored).toHaveLength(4);
  expect(stored.sort(byParty)).toEqual(scored.sort(byParty));
}
