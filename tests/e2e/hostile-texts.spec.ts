import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { z } from 'zod';
import { views } from '../../app/review/view';
import { blanked } from '../../game/exports/blanked';
import { bundleText } from '../../game/exports/bundle-text';
import { hashOf } from '../../server/secrets';
import { commandTypes, textFieldsOf } from '../attacks/schema/command-types';
import { playedHostile } from '../attacks/support/played-hostile';
import { expectUnharmed, watched } from '../attacks/support/unharmed';
import { expect, type Parley, test } from './parley';
import { secretOf, store } from './stored-session';

const inPlay = 'hostile-in-play';
const over = 'hostile-and-over';
const secrets = (session: string) => ({ exercise: session, hashOf: (seat: string) => hashOf(secretOf(session, seat)) });

test.use({
  prepare: [
    async ({ browserName: _ }, use) =>
      use(async (dataDir) => {
        const talks = await playedHostile('talks', { ...secrets(inPlay), joinCode: 'HST234' });
        const closed = await playedHostile('close', { ...secrets(over), joinCode: 'HST235' });
        await store(dataDir, { [inPlay]: talks.play, [over]: closed.play });
      }),
    { scope: 'worker' },
  ],
});

const keyOf = ({ link }: Parley): string => new URLSearchParams(new URL(link).hash.slice(1)).get('host') ?? '';

/** Opens whatever tab, room and part a page has, one after another. */
async function lookAround(page: Page, at: string): Promise<void> {
  for (const role of ['tab', 'radio'] as const) {
    const all = page.getByRole(role);
    for (let n = 0; n < (await all.count()); n += 1) {
      await all
        .nth(n)
        .click({ force: true, timeout: 2_000 })
        .catch(() => undefined);
      await expectUnharmed(page, at);
    }
  }
}

/** A page on which somebody reads what was written; `says`: words that stand there as they were written. */
async function look(page: Page, url: string, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${url}${path}`);
  await expect(page.getByText('__pwned').first()).toBeAttached();
  await expectUnharmed(page, path);
  await lookAround(page, path);
}

test('every command that carries words was given with hostile ones', async () => {
  const { done } = await playedHostile('close', {});
  const silent = [...commandTypes].filter(([type, schema]) => textFieldsOf(schema).length > 0 && !done.has(type));
  expect(silent.map(([type]) => type)).toEqual([]);
});

for (const seat of ['control', 'head-us', 'aide-ukraine', 'watching', 'noting', 'wall', 'waits'])
  test(`nothing that was written does anything at the seat of ${seat}, in play and after`, async ({
    parley,
    person,
  }) => {
    const page = await watched(await person(), parley.url);
    for (const session of [inPlay, over]) await look(page, parley.url, `/seat#${secretOf(session, seat)}`);
  });

test('nothing that was written does anything in a review, whichever part of it is read', async ({ parley, person }) => {
  const page = await watched(await person(), parley.url);
  for (const view of views) await look(page, parley.url, `/review#${secretOf(over, 'control')}&view=${view}`);
  await look(page, parley.url, `/review#${secretOf(over, 'watching')}`);
});

test('nothing that was written does anything to whoever hosts', async ({ parley, person }) => {
  const page = await watched(await person(), parley.url);
  const key = keyOf(parley);
  await look(page, parley.url, `/tables#${secretOf(inPlay, 'control')}`);
  await look(page, parley.url, `/sessions#host=${key}`);
  await look(page, parley.url, `/cohort#host=${key}`);
});

test('what came in as a file does nothing in the review of it', async ({ parley, person }) => {
  const { play } = await playedHostile('close', { now: 1_700_000_000_000 });
  const about = { pseudonymised: true, whole: true, writtenBy: { parley: '0.1.0', protocol: 6 } };
  const key = keyOf(parley);
  const response = await fetch(`${parley.url}/api/import`, {
    method: 'POST',
    headers: { 'x-host-key': key, 'content-type': 'application/json' },
    body: bundleText({ log: play.log.map(blanked), ...about }, hashOf),
  });
  const { session } = z.object({ session: z.string() }).parse(await response.json());
  const page = await watched(await person(), parley.url);
  for (const view of views) await look(page, parley.url, `/review#${key}.${session}&view=${view}`);
});

test('what stands in an address does nothing on the page that reads it', async ({ parley, person }) => {
  const page = await watched(await person(), parley.url);
  const hostile = encodeURIComponent('"><img src=x onerror=window.__pwned=1>');
  for (const path of ['/join', '/seat', '/review', '/tables', '/sessions', '/cohort', '/host', '/solo', '/precedents'])
    for (const at of [
      `${path}#${hostile}`,
      `${path}#host=${hostile}`,
      `${path}?scenario=${hostile}&precedent=${hostile}&code=${hostile}`,
      `${path}/${hostile}`,
    ]) {
      await page.goto(`${parley.url}${at}`);
      await expectUnharmed(page, at);
    }
});

test('the review as a file does nothing, and no table makes a sheet do anything', async ({ parley, person }, info) => {
  const headers = { authorization: `Bearer ${secretOf(over, 'control')}` };
  const file = async (name: string) => {
    const response = await fetch(`${parley.url}/api/exports/${name}`, { headers });
    expect([name, response.status]).toEqual([name, 200]);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
    return new Uint8Array(await response.arrayBuffer());
  };
  const path = info.outputPath('review.html');
  await writeFile(path, await file('review.html?full=true'));
  const page = await watched(await person(), pathToFileURL(path).href);
  await look(page, pathToFileURL(path).href, '');
  for (const view of views) await look(page, pathToFileURL(path).href, `#view=${view}`);

  const zipped = Object.entries(unzipSync(await file('tables.zip?full=true&texts=true')));
  const tables = [...zipped, ['grades.csv', await file('grades.csv?full=true')] as const].filter(([name]) =>
    name.endsWith('.csv'),
  );
  expect(tables.length).toBeGreaterThan(5);
  const cells = tables.flatMap(([, bytes]) => Papa.parse<string[]>(strFromU8(bytes)).data.flat());
  expect(cells.filter((cell) => cell.includes('__pwned')).length).toBeGreaterThan(50);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+([.,]\d+)?$/.test(cell))).toEqual([]);
  expect(await readFile(path, 'utf8')).not.toMatch(/<script>window\.__pwned/);
});
