import type { Page } from '@playwright/test';
import { Hosted } from '../../game/protocol/hosting';
import { ReviewLog } from '../../game/protocol/review';
import type { Event } from '../../game/session/events';
import { expect, type Parley, test } from './parley';
import { expectSound } from './sound';

type Person = (size?: { width: number; height: number }) => Promise<Page>;

const tables = ['Oslo', 'Geneva', 'Vienna'] as const;
type Name = (typeof tables)[number];
const parties = ['us', 'ukraine', 'europe', 'russia'] as const;
const secretWords = 'Only the two of us know of the winter offer.';

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });
const entry = (page: Page, name: string) => page.getByRole('article', { name });

async function host({ link, url }: Parley) {
  const key = new URLSearchParams(new URL(link).hash.slice(1)).get('host') ?? '';
  const play = {
    title: 'Security guarantees',
    name: 'Fay',
    pace: 'express',
    clock: 'facilitator',
    variant: 'classroom',
  };
  const response = await fetch(`${url}/api/exercises`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-host-key': key },
    body: JSON.stringify({ scenario: 'ukraine-guarantees', ...play, tables }),
  });
  return Hosted.parse(await response.json());
}

async function sit(page: Page, url: string, name: string): Promise<Page> {
  await page.goto(url);
  await page.getByLabel('Your name').fill(name);
  await button(page, 'Take the chair').click();
  await expect(button(page, 'Take the chair')).toHaveCount(0);
  return page;
}

/** A link for one more chair, made by clicking in the lobby. */
async function chairFor(control: Page, kind: string): Promise<string> {
  await control.getByLabel('Add a chair for').selectOption({ label: kind });
  await button(control, 'Add').click();
  await expect(control.getByText('The new chair’s link, for one person:')).toBeVisible();
  const made = control.getByRole('textbox', { name: /new chair/ });
  await button(control, /^Show.*new chair/).click();
  return made.inputValue();
}

/** Every table goes on to its next phase. */
async function allGoOn(overview: Page, phase: RegExp): Promise<void> {
  await button(overview, 'Next phase…').click();
  await overview.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
  await expect(overview.getByText(phase)).toHaveCount(tables.length);
}

/** Ukraine tables a law to the United States. */
async function tableLaw(page: Page): Promise<void> {
  await page.getByLabel('Legal form, my draft').selectOption({ index: 4 });
  await page.getByLabel('If attacked again, my draft').selectOption({ index: 2 });
  await button(page, /^Table to US/).click();
  await button(page, 'Table proposal').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function sign(page: Page): Promise<void> {
  await tab(page, /^Proposals/).click();
  await button(page, 'Sign…').first().click();
  await button(page, /^Sign version/).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** In words what an inject waits for, chosen in the form. */
async function arm(control: Page, title: string, when: string, more: (page: Page) => Promise<void>): Promise<void> {
  await entry(control, title)
    .getByText(/^Who reads what/)
    .click();
  await button(control, `When it comes… ${title}`).click();
  await control.getByLabel('It comes').selectOption({ label: when });
  await more(control);
  await button(control, 'Arm it').click();
  await expect(entry(control, title).getByText('Armed')).toBeVisible();
}

test('two facilitators run three tables of four and two observers through a whole session', async ({
  parley,
  person,
}) => {
  test.setTimeout(900_000);
  const hosted = await host(parley);
  const chairs = await seatEverybody(parley, person, hosted);
  const at = (table: Name, party: (typeof parties)[number]): Page => {
    const page = chairs.get(`${table} ${party}`);
    if (!page) throw new Error(`nobody sits for ${party} at ${table}`);
    return page;
  };

  const fay = await person();
  await fay.goto(`${parley.url}/seat#${hosted.host.secret}`);
  const gil = await sit(await person(), await chairFor(fay, 'Another facilitator'), 'Gil');
  const olga = await sit(await person(), await chairFor(fay, 'An observer'), 'Olga');
  const otto = await sit(await person(), await chairFor(fay, 'An observer'), 'Otto');
  const opening = fay.context().waitForEvent('page');
  await button(fay, 'Open the projector page').click();
  const wall = await opening;
  await expect(wall.getByText(hosted.joinCode, { exact: true })).toBeVisible();

  await fay.getByRole('link', { name: 'All tables' }).click();
  await expect(fay.getByRole('heading', { level: 2 })).toHaveText([...tables]);
  await button(fay, 'Start…').click();
  await fay.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  for (const page of chairs.values()) await expect(page.getByRole('timer')).toBeVisible();
  await expect(wall.getByRole('timer')).toBeVisible();

  await test.step('one arms what the other will see come', async () => {
    await tab(gil, /^Injects/).click();
    await arm(gil, 'Tension in the Taiwan Strait', 'when a party tables anything', (page) =>
      page
        .getByLabel('Party', { exact: true })
        .selectOption({ label: 'Ukraine' })
        .then(() => undefined),
    );
    await arm(gil, 'One offer, two wordings', 'when a party tables anything', async (page) => {
      await page.getByLabel('Party', { exact: true }).selectOption({ label: 'Russia' });
      await page.getByLabel(/^if that has not happened/).check();
      await page.getByLabel('Phase', { exact: true }).selectOption({ index: 4 });
      await page.getByLabel('Minute', { exact: true }).fill('0');
    });
  });

  await allGoOn(fay, /Opening statements/);
  await allGoOn(fay, /Private talks/);

  await test.step('a table is paused alone', async () => {
    await fay.getByRole('checkbox', { name: 'All tables chosen' }).uncheck();
    await fay.getByRole('checkbox', { name: 'Geneva is chosen' }).check();
    await button(fay, 'Pause…').click();
    await fay.getByPlaceholder('Why?').fill('a fire drill');
    await button(fay, 'Pause').click();
    await expect(
      at('Geneva', 'us')
        .getByText(/a fire drill/)
        .first(),
    ).toBeVisible();
    await expect(fay.getByText('Paused: a fire drill')).toHaveCount(1);
    await expect(at('Vienna', 'us').getByText(/a fire drill/)).toHaveCount(0);
    await button(fay, 'Resume').click();
    await expect(fay.getByText('Paused: a fire drill')).toHaveCount(0);
    await fay.getByRole('checkbox', { name: '1 of 3 chosen' }).check();
  });

  await test.step('what somebody does brings an inject with it', async () => {
    const ukraine = at('Oslo', 'ukraine');
    await ukraine.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: /^US/ }).click();
    await ukraine.getByLabel(/^Message to/).fill(secretWords);
    await button(ukraine, 'Send').click();
    await tableLaw(ukraine);
    await expect(entry(gil, 'Tension in the Taiwan Strait').getByText('Released', { exact: true })).toBeVisible();
    await expect(
      entry(gil, 'Tension in the Taiwan Strait')
        .getByText(/Ukraine/)
        .first(),
    ).toBeVisible();
  });

  await test.step('someone who dropped out is replaced, and reads why', async () => {
    const gone = at('Oslo', 'europe');
    await gone.context().setOffline(true);
    await tab(gil, /^People/).click();
    await button(gil, 'Manage oslo-europe').click();
    await gil.getByRole('menuitem', { name: 'Replace…' }).click();
    await gil.getByLabel('Reason').fill('Your train is late.');
    await button(gil, 'Replace').click();
    await button(gil, /^Show.*oslo-europe/).click();
    const link = await gil.getByRole('textbox', { name: /oslo-europe/ }).inputValue();
    await button(gil, 'Close').click();
    const newcomer = await sit(await person(), link, 'Nia');
    await expect(newcomer.getByRole('timer')).toBeVisible();
    await gone.context().setOffline(false);
    await expect(gone.getByText('Your train is late.')).toBeVisible();
    chairs.set('Oslo europe', newcomer);
  });

  await test.step('one is written on the spot, for every table', async () => {
    await tab(gil, /^Injects/).click();
    await button(gil, 'Write one…').click();
    await gil.getByLabel('Title', { exact: true }).fill('A call for restraint');
    await gil.getByLabel('Text', { exact: true }).fill('The Secretary-General asks all sides for restraint.');
    await gil.getByLabel('At every table (3)').check();
    await button(gil, 'Release now…').click();
    await button(gil, /^Release now/)
      .last()
      .click();
    await expect(wall.getByText('A call for restraint').first()).toBeVisible();
    for (const table of tables) {
      await tab(at(table, 'russia'), /^News/).click();
      await expect(at(table, 'russia').getByRole('article', { name: 'A call for restraint' })).toBeVisible();
    }
    await expect(olga.getByText('A call for restraint').first()).toBeAttached();
  });

  await allGoOn(fay, /First exchanges: Private talks/);
  await allGoOn(fay, /First exchanges: Plenary/);
  await expect(entry(gil, 'One offer, two wordings').getByText('Released', { exact: true })).toBeVisible();
  await sign(at('Oslo', 'us'));
  await sign(at('Oslo', 'ukraine'));
  await expectSound(fay, 'three tables');
  for (const phase of [/Narrowing: Private/, /Narrowing: Plenary/, /Last private/, /Final plenary/])
    await allGoOn(fay, phase);

  await test.step('a vote at home is decided by hand', async () => {
    await button(fay, 'Next phase…').click();
    await fay.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
    await tab(gil, /^Ratification/).click();
    await button(gil, /: passed$/)
      .first()
      .click();
    await gil.getByLabel('Reason').fill('A majority had been found beforehand.');
    await button(gil, 'It passed').click();
    await expect(at('Oslo', 'us').getByText('A majority had been found beforehand.').first()).toBeAttached();
  });

  await test.step('the end, for all', async () => {
    await button(fay, 'More…').click();
    await fay.getByRole('menuitem', { name: 'End the sessions…' }).click();
    await fay.getByRole('dialog').getByRole('button', { name: 'End them' }).click();
    await expect(fay.getByText('3 tables')).toBeVisible();
    await expect(fay.getByText('Time is up')).toHaveCount(0);
    await expect(wall.getByText(/deal/i).first()).toBeVisible();
    await expect(otto.getByText(/deal/i).first()).toBeVisible();
  });

  expect(await wall.content()).not.toContain(secretWords);
  expect(await olga.content()).not.toContain(secretWords);
  await expectReasons(parley, hosted);
});

/** Four people at each of the tables, each in a browser of their own. */
async function seatEverybody(parley: Parley, person: Person, hosted: Hosted): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  const seats = hosted.tables.flatMap(({ name, seats }) => seats.map((seat) => ({ ...seat, table: name })));
  for (const { secret, party, table } of seats) {
    const name = `${table} ${party}`;
    const size = party === 'russia' ? { width: 1024, height: 768 } : undefined;
    pages.set(
      name,
      await sit(await person(size), `${parley.url}/seat#${secret}`, name.toLowerCase().replace(' ', '-')),
    );
  }
  expect(pages.size).toBe(tables.length * parties.length);
  return pages;
}

/** The log of the first table says why each inject came, each once. */
async function expectReasons({ url }: Parley, hosted: Hosted): Promise<void> {
  const response = await fetch(`${url}/api/review`, { headers: { authorization: `Bearer ${hosted.host.secret}` } });
  const { events } = ReviewLog.parse(await response.json());
  const triggered = events.filter(
    (event): event is Extract<Event, { type: 'inject-triggered' }> => event.type === 'inject-triggered',
  );
  expect(new Set(triggered.map(({ inject }) => inject)).size).toBe(triggered.length);
  const of = (inject: string) => triggered.find((event) => event.inject === inject);
  expect(of('taiwan-strait')).toMatchObject({ cause: 'condition', evidence: { party: 'ukraine', version: 1 } });
  expect(of('two-wordings')?.release).toMatchObject({ when: { without: { tabledBy: 'russia' } } });
  expect(of('grid-strike')?.cause).toMatch(/time|phase-end/);
  expect(triggered.some(({ inject, cause }) => inject.startsWith('added-') && cause === 'by-hand')).toBe(true);
  expect(events.some(({ type }) => type === 'removal-explained')).toBe(true);
  expect(events.filter((event) => event.type === 'gate-decided' && event.how === 'facilitator')).toHaveLength(1);
}
