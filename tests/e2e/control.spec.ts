import type { Page, TestInfo } from '@playwright/test';
import { goToPart } from './go-to-part';
import { keyboard, mouse } from './hands';
import { expect, test } from './parley';
import { expectSound } from './sound';
import { flagshipPlay, secretOfHost, store } from './stored-session';

const runs = [
  { name: 'mouse', hand: mouse, size: { width: 1920, height: 1080 }, scheme: 'dark' },
  { name: 'keyboard', hand: keyboard, size: { width: 1440, height: 900 }, scheme: 'light' },
  { name: 'keyboard', hand: keyboard, size: { width: 390, height: 844 }, scheme: 'dark' },
] as const;

const sessionOf = ({ name, size }: (typeof runs)[number]): string => `control-${name}-${size.width}`;

test.use({
  prepare: [
    async ({ browserName: _ }, use) =>
      use(async (dataDir) => {
        const plays = await Promise.all(runs.map(async (run) => [sessionOf(run), await flagshipPlay(sessionOf(run))]));
        await store(dataDir, Object.fromEntries(plays));
      }),
    { scope: 'worker' },
  ],
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

for (const run of runs) {
  test(`a session is steered by ${run.name} at ${run.size.width} pixels, ${run.scheme}`, async ({
    parley,
    person,
  }, info: TestInfo) => {
    const page = await person(run.size);
    await page.emulateMedia({ colorScheme: run.scheme, reducedMotion: 'reduce' });
    await page.goto(`${parley.url}/seat#${secretOfHost(sessionOf(run))}`);
    const hand = run.hand(page);
    const look = async (name: string) => {
      await page.screenshot({ path: info.outputPath(`${name}.png`), animations: 'disabled' });
      await expectSound(page, name);
      await page.emulateMedia({ colorScheme: run.scheme });
    };

    await hand.press(button(page, 'Ask who is here'));
    await look('lobby');
    await hand.press(button(page, 'Start…'));
    await hand.press(button(page, 'Start anyway'));
    await expect(page.getByRole('timer')).toBeVisible();
    await hand.press(button(page, 'Next phase'));
    await expect(page.getByRole('banner').getByText('Opening statements').first()).toBeVisible();
    await hand.press(button(page, /^Undo/));
    await expect(page.getByRole('banner').getByText('Delegation').first()).toBeVisible();
    await hand.press(button(page, 'Pause…'));
    await hand.write(page.getByPlaceholder('Why? Everyone reads it; may be empty'), 'a fire drill');
    await look('pausing');
    await hand.press(button(page, 'Pause the clock'));
    await expect(page.getByText(/a fire drill/).first()).toBeVisible();
    await hand.press(button(page, 'Resume'));

    await goToPart(hand, /^Injects/);
    const poll = page.getByRole('article', { name: 'A poll in Ukraine' });
    await hand.press(poll.getByText(/^Who reads what/));
    await look('an inject');
    await hand.press(button(page, 'Skip A poll in Ukraine'));
    await expect(poll.getByText(/Fay skipped it/).first()).toBeVisible();

    await page.keyboard.press('Alt+N');
    await page.keyboard.type('They wait for each other.');
    await look('a note');
    await page.keyboard.press('Enter');
    await goToPart(hand, /^Notes/);
    await expect(page.getByText('They wait for each other.').first()).toBeVisible();
    await look('notes');

    for (const part of [/^What holds/, /^Questions/, /^Briefs/, /^Proposals/]) {
      await goToPart(hand, part);
      await look(String(part).replace(/\W/g, ''));
    }

    await goToPart(hand, /^People/);
    await hand.press(button(page, 'Manage Head of russia'));
    await hand.press(page.getByRole('menuitem', { name: 'Remove from the session…' }));
    await hand.write(page.getByLabel('Reason'), 'Another class begins.');
    await look('removing somebody');
    await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Remove' }));
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await look('people');
    await hand.press(button(page, 'See as Head of ukraine'));
    await expect(page.getByRole('slider', { name: 'Moment of the session' })).toBeVisible();
    await look('see as');
    await hand.press(button(page, /^Back/));

    await hand.press(button(page, 'End…'));
    await hand.press(button(page, 'End the session'));
    await expect(page.getByText(/The session is over/).first()).toBeVisible();
    await goToPart(hand, /^What holds/);
    await hand.press(button(page, 'Correct the outcome…'));
    await look('correcting');
  });
}
