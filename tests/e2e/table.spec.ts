import type { Page, TestInfo } from '@playwright/test';
import { Client } from '../support/client';
import { answer } from './acts/answer';
import { compose } from './acts/compose';
import { meetFaults } from './acts/meet-faults';
import { readAndWrite } from './acts/read-and-write';
import { readNews } from './acts/read-news';
import { shareTable } from './acts/share-table';
import { talk } from './acts/talk';
import { workOnTerms } from './acts/work-on-terms';
import { AtTable } from './at-table';
import { keyboard, mouse } from './hands';
import { expect, type Parley, test } from './parley';
import { expectSound } from './sound';
import { secretOf } from './stored-session';
import { aide, head } from './story';

type Scheme = 'light' | 'dark';

const large = { width: 1440, height: 900 };
const middling = { width: 1024, height: 768 };
const phone = { width: 390, height: 844 };

/** Every width by each hand, every hand in both colours; `sound` where what is wrong for others than these is looked for. */
const runs = [
  { name: 'mouse', hand: mouse, size: large, scheme: 'light', sound: true },
  { name: 'keyboard', hand: keyboard, size: large, scheme: 'dark', sound: false },
  { name: 'mouse', hand: mouse, size: middling, scheme: 'dark', sound: false },
  { name: 'keyboard', hand: keyboard, size: middling, scheme: 'light', sound: false },
  { name: 'mouse', hand: mouse, size: phone, scheme: 'dark', sound: false },
  { name: 'keyboard', hand: keyboard, size: phone, scheme: 'light', sound: true },
] as const;

type Run = (typeof runs)[number];
type Table = Readonly<{ parley: Parley; session: string }>;

test.describe.configure({ mode: 'parallel' });

/** Keeps a picture of every state, and asks of it what can be asked by rule. */
const lookingAt = (page: Page, info: TestInfo, { scheme, sound }: { scheme: Scheme; sound: boolean }) => {
  let count = 0;
  return async (name: string) => {
    count += 1;
    const path = info.outputPath(`${String(count).padStart(2, '0')} ${name}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    info.attachments.push({ name, path, contentType: 'image/png' });
    if (!sound) return;
    await expectSound(page, name);
    await page.emulateMedia({ colorScheme: scheme });
  };
};

const clientOf = ({ parley, session }: Table, seat: string): Promise<Client> =>
  new Client(parley.url, secretOf(session, seat)).seated();

/** Sits down at a stored session. */
async function sit(page: Page, info: TestInfo, { parley, run, session }: Table & { readonly run: Run }) {
  const { hand, size, scheme } = run;
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(`${parley.url}/seat#${secretOf(session, head)}`);
  const at = new AtTable({ hand: hand(page), width: size.width, look: lookingAt(page, info, run) });
  await expect(at.draft('Legal form')).toBeVisible();
  return at;
}

for (const run of runs) {
  const { name, size, scheme } = run;
  test(`everything at the table is done by ${name} at ${size.width} pixels, ${scheme}`, async ({
    parley,
    person,
  }, info) => {
    const table: Table = { parley, session: `${name}-${size.width}` };
    const others = { us: await clientOf(table, 'head-us'), aide: await clientOf(table, aide) };
    const at = await sit(await person(size), info, { ...table, run });
    for (const act of [readNews, workOnTerms, compose, answer, talk, readAndWrite, shareTable])
      await test.step(act.name, () => act(at, others));
    for (const client of Object.values(others)) client.close();
  });
}

for (const run of runs.filter(({ sound }) => sound)) {
  const { name, size } = run;
  test(`what cannot be done is told where it was tried, by ${name} at ${size.width} pixels`, async ({
    parley,
    person,
  }, info) => {
    const table: Table = { parley, session: `faults-${name}-${size.width}` };
    const others = { us: await clientOf(table, 'head-us'), control: await clientOf(table, 'control') };
    await meetFaults(await sit(await person(size), info, { ...table, run }), others);
    for (const client of Object.values(others)) client.close();
  });
}
