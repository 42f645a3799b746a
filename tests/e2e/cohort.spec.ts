import type { Page } from '@playwright/test';
import { type Scenario, ScenarioFile } from '../../game/scenario/scenario-file';
import { logAtTable, logOfBots } from '../support/finished-sessions';
import { six } from '../support/scenarios';
import { reach } from './hands';
import { expect, type Parley, test } from './parley';
import { expectSound } from './sound';
import { store } from './stored-session';

const tables = ['Red', 'Blue', 'Green', 'Yellow', 'Violet', 'Orange'];
const scenario: Scenario = {
  ...six,
  injects: ScenarioFile.shape.injects.parse([
    {
      id: 'strike',
      title: 'A strike in the port',
      text: 'Nobody unloads.',
      source: 'Invented.',
      to: 'everyone',
      release: { at: { round: 'first', phase: 'talks', minute: 1 } },
    },
  ]),
};
const hard = { ...scenario, mandate: { id: 'hard', name: 'Hard instructions' } };

/** A class of six tables that played it twice, once with other instructions, and six sessions of bots. */
function played(): Record<string, { log: ReturnType<typeof logAtTable> }> {
  const sessions: Record<string, { log: ReturnType<typeof logAtTable> }> = {};
  const put = (id: string, form: Scenario, at: Parameters<typeof logAtTable>[1], off: boolean) => {
    const log = logOfBots(form, id, 'fair', off ? { strike: 'off' } : {});
    sessions[id] = { log: logAtTable(log, at) };
  };
  const people = { exercise: 'class', code: 'CLASS2', title: 'Tuesday class', people: true };
  for (const table of tables) put(`class-${table}`, scenario, { ...people, table }, false);
  const again = { ...people, exercise: 'again', code: 'AGAIN2', title: 'Thursday class' };
  for (const table of tables.slice(0, 2)) put(`hard-${table}`, hard, { ...again, table }, false);
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const at = { exercise: `bots-${number}`, code: `BOTS2${number + 1}`, title: 'Bots', table: null, people: false };
    put(`bots-${number}`, scenario, at, true);
  }
  return sessions;
}

test.use({
  prepare: async ({ browserName: _ }, use) => use(async (dataDir) => store(dataDir, played())),
});

const keyOf = ({ link }: Parley): string => new URLSearchParams(new URL(link).hash.slice(1)).get('host') ?? '';
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const addressed = (page: Page, words: RegExp) => expect.poll(() => new URL(page.url()).hash).toMatch(words);

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`a host sees what became of many sessions, at ${width} pixels`, async ({ parley, person }) => {
    const page = await person({ width, height });
    await page.goto(`${parley.url}/cohort#host=${keyOf(parley)}`);
    await expect(page.getByText(/^Of 12 sessions /)).toBeVisible();
    // The key is kept and no longer shown; the scenario of the latest session is taken.
    expect(page.url()).not.toContain(keyOf(parley));
    await expect(page.getByText('These sessions are of 2 forms of the scenario')).toBeVisible();
    await expect(page.getByText('Working out what could have been agreed')).toHaveCount(0);
    await expect(part(page, 'Scores').getByRole('row')).toHaveCount(7);
    await expect(
      part(page, 'What came with each inject').getByText('6 sessions with it (6 by the clock), 6 without.'),
    ).toBeVisible();
    await expect(
      part(page, 'People and bots').getByText(/^6 sessions of people alone, less 6 sessions of bots/),
    ).toBeVisible();
    await expect(part(page, 'Session by session').getByRole('link')).toHaveCount(12);
    await expectSound(page, 'across sessions');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `test-results/cohort-${width}-${colorScheme}.png`, fullPage: true });
    }
    await page.getByRole('radio', { name: /Hard instructions/ }).check();
    await expect(page.getByText(/^Of 2 sessions /)).toBeVisible();
    await expect(part(page, 'What came with each inject').getByText(/^Too few to say/)).toBeVisible();
    await expect(page.getByText('Working out what could have been agreed')).toHaveCount(0);
    await expectSound(page, 'across sessions, too few');
  });
}

test('what is chosen stands in the address: filters, a code, a session left out', async ({ parley, person }) => {
  const page = await person();
  await page.goto(`${parley.url}/cohort#host=${keyOf(parley)}&code=class-2`);
  await expect(page.getByText(/^Of 6 sessions /)).toBeVisible();
  await page.getByText('6 of 6 sessions chosen').click();
  await page.getByRole('checkbox', { name: 'Red · Tuesday class' }).uncheck();
  await expect(page.getByText(/^Of 5 sessions /)).toBeVisible();
  await expect(part(page, 'People and bots').getByText(/Too few to say/)).toBeVisible();
  await page.getByLabel('Join code').fill('');
  await page.getByLabel('Negotiated by').selectOption({ label: 'Bots' });
  await expect(page.getByText(/^Of 6 sessions /)).toBeVisible();
  await addressed(page, /by=bots&without=class-Red/);

  await page.reload();
  await expect(page.getByText(/^Of 6 sessions /)).toBeVisible();
  await page.getByLabel('Negotiated by').selectOption({ label: 'Any' });
  await expect(page.getByText(/^Of 11 sessions /)).toBeVisible();
  await page.getByLabel('Outcome', { exact: true }).selectOption({ label: 'A partial agreement' });
  await expect(
    page
      .getByText('No session is chosen.')
      .or(page.getByText(/^Of \d+ sessions? /))
      .first(),
  ).toBeVisible();
});

test('a point of the plot says whose it is by key, and leads to its review; the rows are exported', async ({
  parley,
  person,
}) => {
  const page = await person();
  await page.goto(`${parley.url}/cohort#host=${keyOf(parley)}&code=CLASS2`);
  const plot = page.getByRole('application', { name: /^Plot/ });
  await expect(page.getByText('Working out what could have been agreed')).toHaveCount(0);
  await reach(page, plot);
  await page.keyboard.press('ArrowRight');
  const way = page.getByRole('link', { name: 'Open its review' });
  await expect(way).toHaveAttribute('href', new RegExp(`^/review#.+\\.class-(${tables.join('|')})$`));
  await page.getByLabel('Upward').selectOption({ label: 'The greens' });
  await expect(page.getByText('The greens’ points')).toBeVisible();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the rows as CSV' }).click();
  const file = await (await saving).createReadStream();
  const text = (await file.toArray()).join('');
  expect(text).toMatch(/# score_greens: its score at the close/);
  for (const table of tables) expect(text).toContain(`"${table}"`);
  expect(text).not.toMatch(/Simulation|"Bot"/);

  // The host reads any of them as control.
  await way.click();
  await expect(page.getByRole('heading', { level: 2, name: 'What happened' })).toBeVisible();
});

test('without the key it asks for it, and a wrong one is refused', async ({ parley, person }) => {
  const page = await person();
  await page.goto(`${parley.url}/cohort`);
  const field = page.getByLabel('Host key');
  await field.fill('not the key');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Hosting needs the host key' })).toBeVisible();
  await expectSound(page, 'the host key is asked for');
  await field.fill(keyOf(parley));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Of 12 sessions /)).toBeVisible();
});
