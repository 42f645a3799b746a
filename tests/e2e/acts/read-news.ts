import type { AtTable } from '../at-table';
import { expect } from '../parley';

/** News that has come is put away, and read where it is kept. */
export async function readNews(at: AtTable): Promise<void> {
  const { hand, look, page } = at;
  const strip = page.getByRole('region', { name: 'News', exact: true });
  await expect(strip).toBeVisible();
  await look('news has come');
  await hand.press(strip.getByRole('button', { name: 'Put away the news' }));
  await expect(strip).toHaveCount(0);
  await at.go('News');
  await expect(page.getByRole('article', { name: 'Strikes on the power grid' })).toBeVisible();
  await look('news');
}
