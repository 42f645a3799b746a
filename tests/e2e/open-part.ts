import type { Page } from '@playwright/test';
import { expect } from './parley';

/** Opens a part of the control room: by its tab, or from the menu of those that have no room beside each other. */
export async function openPart(page: Page, name: string | RegExp): Promise<void> {
  const tab = page.getByRole('tab', { name });
  await expect(page.getByRole('tab').first()).toBeVisible();
  if (await tab.isHidden()) {
    await page.getByRole('button', { name: 'More of the control room' }).click();
    await page.getByRole('menuitem', { name }).click();
  } else await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}
