import type { Hand } from './hands';

/** A part of the control room, by its tab or, where there is no room for one, by the menu behind the last. */
export async function goToPart({ page, press }: Hand, name: RegExp): Promise<void> {
  const tab = page.getByRole('tab', { name });
  if ((await tab.count()) === 0 || !(await tab.first().isVisible()))
    await press(page.getByRole('button', { name: /^More/ }));
  const way = tab.or(page.getByRole('menuitem', { name })).or(page.getByRole('menuitemradio', { name }));
  await press(way.first());
}
