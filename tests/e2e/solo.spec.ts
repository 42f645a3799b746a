import type { Page } from '@playwright/test';
import { AtTable } from './at-table';
import { mouse } from './hands';
import { expect, test } from './parley';
import { expectSound } from './sound';

const phone = { width: 390, height: 844 };
const wide = { width: 1440, height: 900 };

/** The room with the United States alone; bots open one with more in it. */
const withUs = /^US [^+]/;
const own = (page: Page) => page.getByRole('region', { name: 'Your session' });
const onward = (page: Page) => own(page).getByRole('button', { name: /^(Next phase|Hold the votes…|End session…)$/ });
const phaseNow = (page: Page) => page.getByRole('banner').getByRole('button', { expanded: false }).first();
const result = (page: Page) => page.getByRole('heading', { name: /^Your result/ });

async function next(page: Page): Promise<void> {
  const before = await phaseNow(page).innerText();
  await onward(page).click();
  await expect.poll(() => phaseNow(page).innerText(), 'the next phase').not.toBe(before);
}

/** Through the phases that are left to the review. Votes that fail open talks again, and others end it. */
async function playOut(page: Page): Promise<void> {
  const more = onward(page).filter({ hasText: 'Next phase' });
  while (!(await result(page).isVisible())) {
    if (await more.isVisible()) await next(page);
    else {
      await onward(page).click();
      await page.getByRole('dialog').getByRole('button').last().click();
      await expect(result(page).or(more)).toBeVisible();
    }
  }
}

async function endNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More about your session' }).click();
  await page.getByRole('menuitem', { name: 'End session…' }).click();
  await page.getByRole('button', { name: 'End the session' }).click();
  await expect(result(page)).toBeVisible();
}

test('one person plays against bots on a phone, from the first page to the review and a second try', async ({
  parley,
  person,
}) => {
  const page = await person(phone);
  const at = new AtTable({ hand: mouse(page), width: phone.width });
  await page.goto(parley.url);
  await expect(at.button('Practise alone as Ukraine')).toBeVisible();
  await expectSound(page, 'first page');
  await at.button('Practise alone as Ukraine').click();

  // The brief is what there is to do first.
  await at.button('Open the brief').click();
  await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
  await expectSound(page, 'brief');

  await test.step('a question is put at a tap, and the bot answers it', async () => {
    await at.go('Term sheet');
    await expect(page.getByText(/facilitator/i).filter({ visible: true })).toHaveCount(0);
    await next(page);
    await next(page);
    await at.room(withUs);
    await expect(page.getByText('A bot is here')).toBeVisible();
    await expectSound(page, 'talk with a bot');
    await at.button('What would you need to accept…').click();
    await at
      .dialog(/need to accept/)
      .getByLabel('Issue')
      .selectOption({ label: 'Legal form' });
    await expectSound(page, 'what to ask about');
    await at
      .dialog(/need to accept/)
      .getByRole('button', { name: 'Ask', exact: true })
      .click();
    await at.button('What matters most to you?').click();
    await expect(at.said('What matters most to you?').filter({ hasText: 'You' })).toBeVisible();
    const answers = page
      .getByRole('region', { name: /^Talk:/ })
      .getByRole('listitem')
      .filter({ hasText: /^.*Bot · United States/ });
    await expect(answers.first()).toBeVisible({ timeout: 60_000 });
  });

  await test.step('terms are tabled and signed', async () => {
    await at.go('Term sheet');
    await at.choose('Legal form', 'Law passed by Congress', 'statute');
    await at.room(withUs);
    // A bot asks when it comes to it, after whatever else it has to do.
    await at.button('Answer with our draft').click({ timeout: 120_000 });
    await expect(at.said('We want “Legal form: Law passed by Congress”.')).toContainText('Answer to');
    await expect(at.button('Answer with our draft')).toHaveCount(0);
    await at.go('Term sheet');
    await next(page);
    await at.button(/^Table to/).click();
    await at.dialog('Table a proposal').getByRole('button', { name: 'Table proposal' }).click();
    await at.button('Sign…').first().click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Sign version/ })
      .click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectSound(page, 'a proposal of one’s own');
  });

  await test.step('the phases go by, and the end is the review', async () => {
    await page.getByRole('button', { name: 'More about your session' }).click();
    await page.getByRole('menuitem', { name: 'Switch the coach off' }).click();
    await expect(page.getByText(/^Coach/)).toHaveCount(0);
    await playOut(page);
    await expect(page.getByText(/reservation value \(\d+\)/).first()).toBeVisible();
    await expect(page.getByText('Working out what was possible…')).toHaveCount(0, { timeout: 60_000 });
    await expectSound(page, 'own result');
  });

  await test.step('a second try stands beside the first', async () => {
    await at.button('Practise again').click();
    await expect(onward(page)).toBeVisible();
    await expect(page.getByText(/^Coach/)).toHaveCount(0);
    await endNow(page);
    await page.getByText('2 tries in numbers').click();
    await expect(page.getByRole('table').filter({ hasText: '(this session)' }).getByRole('row')).toHaveCount(3);
    await expectSound(page, 'two tries');
    await at.button('Change something').click();
    await expect(page.getByRole('radio', { name: /^Ukraine$/ })).toBeChecked();
    await expect(page.getByRole('link', { name: /^Open the review/ })).toHaveCount(2);
    await expectSound(page, 'choices');
  });
});

test('what is chosen is played, and what is left is gone on with', async ({ parley, person }) => {
  const page = await person(wide);
  await page.goto(`${parley.url}/solo`);
  await page.getByRole('radio', { name: /^Budapest/ }).check();
  await page.getByRole('radio', { name: 'Russia', exact: true }).check();
  await page.getByRole('radio', { name: /^30 minutes/ }).check();
  await page.getByRole('radio', { name: /^Hard/ }).check();
  await page.getByLabel('Your name').fill('Olena');
  await page.reload();
  await expect(page.getByLabel('Your name')).toHaveValue('Olena');
  await expectSound(page, 'choices, wide');
  await page.getByRole('button', { name: 'Sit down' }).click();

  await expect(page.getByRole('heading', { name: /: Russia$/ })).toBeAttached();
  await expect(page.getByText('Olena (you)')).toBeVisible();
  await expectSound(page, 'the table alone');
  await page.getByRole('button', { name: 'More about your session' }).click();
  await page.getByRole('menuitem', { name: 'Pause the clock' }).click();
  await expect(page.getByText('You can go on when you resume it.').first()).toBeVisible();

  await page.goto(`${parley.url}/solo`);
  await page.getByRole('link', { name: /^Go on/ }).click();
  await page.getByRole('button', { name: 'More about your session' }).click();
  await page.getByRole('menuitem', { name: 'Resume the clock' }).click();
  await endNow(page);
  await expectSound(page, 'own result, wide');
});

test('a refusal stands where one asked, and what was chosen stays', async ({ parley, person }) => {
  const page = await person(phone);
  await page.route('**/api/solo', (route) =>
    route.fulfill({
      status: 429,
      json: { refusal: 'too-many', message: 'Too many attempts. Wait a minute and try again.' },
    }),
  );
  await page.goto(parley.url);
  await page.getByRole('button', { name: 'Practise alone as Europe' }).click();
  await expect(page.getByRole('alert').getByText('Too many attempts')).toBeVisible();
  await page.unroute('**/api/solo');
  await page.getByRole('button', { name: 'Practise alone as Europe' }).click();
  await expect(onward(page)).toBeVisible();
});
