import type { Page } from '@playwright/test';
import { Hosted } from '../../game/protocol/hosting';
import { Client } from '../support/client';
import { openPart } from './open-part';
import { expect, type Parley, test } from './parley';
import { expectSound } from './sound';

const phone = { width: 390, height: 844 };

async function host({ link, url }: Parley) {
  const key = new URLSearchParams(new URL(link).hash.slice(1)).get('host') ?? '';
  const wanted = { title: 'Votes', name: 'Fay', pace: 'untimed', clock: 'facilitator', variant: 'classroom' };
  const response = await fetch(`${url}/api/exercises`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-host-key': key },
    body: JSON.stringify({ scenario: 'ukraine-guarantees', ...wanted }),
  });
  const { host: control, seats } = Hosted.parse(await response.json());
  const secretOf = (party: string) => seats.find((seat) => seat.party === party)?.secret ?? '';
  return { control: control.secret, us: secretOf('us'), ukraine: secretOf('ukraine') };
}

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });

/** The phase on everyone's clock, by its id, as control moves on. */
async function advanceUntil(control: Client, ...phases: string[]): Promise<void> {
  for (;;) {
    const { scenario, phase, stage } = control.held.state;
    const now = scenario?.rounds.flatMap((round) => round.phases)[phase]?.id ?? '';
    if (stage !== 'playing' || phases.includes(now)) return;
    await control.do({ type: 'advance-phase', phase });
    await control.until(({ held }) => held.state.phase !== phase || held.state.stage !== 'playing');
  }
}

/** A treaty between the two, signed by both heads: the Senate's two thirds are far. */
async function signTreaty(us: Client, ukraine: Client): Promise<void> {
  await us.do({
    type: 'table-proposal',
    instrument: 'guarantee',
    to: ['ukraine'],
    terms: { form: 'treaty', response: 'defend' },
    clauses: {},
  });
  const proposal = Object.keys(us.held.state.proposals)[0] ?? '';
  await ukraine.until(({ held }) => held.state.proposals[proposal] !== undefined);
  for (const head of [us, ukraine]) await head.do({ type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
}

test('news arrives, a treaty goes home and fails, and its credibility is tested', async ({ parley, person }) => {
  const secrets = await host(parley);
  const [control, us, ukraine] = [secrets.control, secrets.us, secrets.ukraine].map(
    (secret) => new Client(parley.url, secret),
  );
  if (!control || !us || !ukraine) throw new Error('nobody came');
  await Promise.all([control, us, ukraine].map((client) => client.seated()));
  await us.do({ type: 'claim-seat', name: 'Dana' });
  await ukraine.do({ type: 'claim-seat', name: 'Olena' });
  await control.do({ type: 'start-session' });

  const room = await person();
  await room.goto(`${parley.url}/seat#${secrets.control}`);
  const table = await person(phone);
  await table.goto(`${parley.url}/seat#${secrets.ukraine}`);

  // Held issues are out of play and said so; the facilitator's notes come first under the briefs.
  await expect(table.getByText('Held fixed in this variant').first()).toBeAttached();
  await openPart(room, /^Briefs/);
  await expect(room.getByRole('heading', { name: /facilitator/i }).first()).toBeVisible();

  await openPart(room, /^Injects/);
  await expectSound(room, 'injects');
  await room.getByRole('button', { name: 'Release now: One offer, two wordings' }).click();
  await room.getByRole('button', { name: 'Release now', exact: true }).click();
  await table
    .getByRole('navigation', { name: 'Table' })
    .getByRole('button', { name: /^Brief/ })
    .click();
  await tab(table, /^News/).click();
  await expect(table.getByRole('article', { name: 'One offer, two wordings' })).toBeVisible();
  await expectSound(table, 'news');

  await advanceUntil(control, 'final-plenary');
  await signTreaty(us, ukraine);
  await advanceUntil(control, 'ratification');
  const votes = table.getByRole('heading', { name: 'Ratification' });
  await table.getByRole('button', { name: 'See the votes' }).first().click();
  const panel = table.getByRole('group').filter({ has: votes });
  await expect(panel.getByText('Verkhovna Rada')).toBeVisible();
  await expectSound(table, 'ratification');

  await openPart(room, /^Ratification/);
  await expectSound(room, 'ratification of control');
  await room.getByRole('button', { name: 'Verkhovna Rada: passed' }).click();
  await room.getByLabel('Reason').fill('A majority had been found beforehand.');
  await room.getByRole('button', { name: 'It passed' }).click();
  await expect(panel.getByText('A majority had been found beforehand.')).toBeVisible();

  await advanceUntil(control, 'talks');
  expect(control.held.state.agreements).toEqual([]);
  await expect(panel.getByText('out of force', { exact: true })).toBeVisible();

  await control.do({ type: 'end-session' });
  await control.do({ type: 'open-review', talk: true, notes: false });
  for (const client of [control, us, ukraine]) client.socket.close();
  await room.getByRole('link', { name: 'Go to the review' }).click();
  await tab(room, /^Stress test/).click();
  await expect(room.getByText('A teaching model, not a forecast.').first()).toBeVisible();
  await expect(room.getByText('What would move it most').first()).toBeVisible();
  await expectSound(room, 'stress test');
});
