import type { Page } from '@playwright/test';
import { expect, test } from './parley';
import { expectSound } from './sound';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const fold = (page: Page, title: string) => page.getByRole('heading', { name: title, exact: true });

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`an exercise is prepared, kept, run again and joined, at ${size.width} pixels`, async ({ parley, person }) => {
    const title = `Tuesday at ${size.width}`;
    const host = await person(size);
    await host.goto(parley.link);
    await host.getByRole('link', { name: 'Host an exercise' }).click();
    await host.getByLabel('Your name').fill('Fay');

    await host.getByLabel('How many people?').fill('30');
    await expect(host.getByText('7 tables of 4 or 5 people')).toBeVisible();
    await expect(host.getByRole('textbox', { name: /^Name of table/ })).toHaveCount(7);
    await host.getByText('4 tables of 7 or 8 people').click();
    await expect(host.getByRole('textbox', { name: /^Name of table/ })).toHaveCount(4);

    await fold(host, 'Timetable').click();
    await host.getByLabel('Start', { exact: true }).fill('2026-12-01T14:00');
    await host.getByLabel('Breaks in all, minutes').fill('15');
    await host
      .getByRole('textbox', { name: /^Minutes of/ })
      .first()
      .fill('12');
    await expect(host.getByText(/Tue 1 Dec, 14:00 – .* with 15 min of breaks, by minutes of your own/)).toBeVisible();

    await fold(host, 'Class list').click();
    const list = host.getByLabel('Paste the list, or drop a CSV file here');
    await list.fill('name;delegation;table\nZoë Lind;Ukrane;1\nzoe lind;US;9');
    await expect(host.getByText('Line 2, column 2')).toBeVisible();
    await expect(host.getByText('Did you mean “Ukraine”?')).toBeVisible();
    await fold(host, 'When a head of delegation is away').click();
    await host.getByRole('radio', { name: /^Wait/ }).first().check();
    await expectSound(host, 'host page with faults');
    await button(host, 'Open the lobby').click();
    await expect(host.getByText('The class list has faults.')).toBeVisible();

    // Nothing typed is lost by a reload.
    await host.reload();
    await expect(host.getByLabel('Your name')).toHaveValue('Fay');
    await list.fill('name;delegation;table\nZoë Lind;Ukraine;2\nBo Field\nCy Noor;US');
    await host.getByLabel('Tables', { exact: true }).fill('2');
    await expect(host.getByText('3 people read, every line.')).toBeVisible();
    await host.getByLabel('Title').fill(title);
    await button(host, 'Save as plan').click();
    await expect(host.getByText(`“${title}” is saved.`).first()).toBeVisible();

    await host.getByLabel('Title').fill('Wednesday');
    await button(host, `Run again ${title}`).click();
    await button(host, 'Replace it').click();
    await expect(host.getByLabel('Title')).toHaveValue(title);
    await button(host, `Duplicate ${title}`).click();
    await button(host, `Delete Copy of ${title}`).click();
    await button(host, /^Delete$/).click();
    await expect(host.getByText(`“Copy of ${title}” is deleted.`).first()).toBeVisible();

    await button(host, 'Open the lobby').click();
    await expect(host.getByRole('heading', { name: 'Everyone has a chair' })).toBeVisible();
    const download = host.waitForEvent('download');
    await button(host, 'Download the links').click();
    expect((await download).suggestedFilename()).toBe('seats.csv');
    await expectSound(host, 'links of everyone');
    const code = (await host.getByText(/^[A-Z2-9]{8}$/).textContent()) ?? '';
    await button(host, 'Go to the lobby').click();
    await expect(host.getByText('kept for Cy Noor', { exact: true })).toBeVisible();

    const zoe = await person(size);
    await zoe.goto(`${parley.url}/join#${code}`);
    await zoe.getByLabel('Your name').fill('zoe lind');
    await button(zoe, 'Join').click();
    await expect(zoe.getByRole('heading', { name: 'You sit at Table 2' })).toBeFocused();
    await expect(zoe.getByText('You are in the delegation of Ukraine.')).toBeVisible();
    await expectSound(zoe, 'your place');
    await button(zoe, 'Go to your table').click();
    await expect(zoe.getByText('you are head of the delegation')).toBeVisible();
  });
}
