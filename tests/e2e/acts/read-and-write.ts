import type { AtTable } from '../at-table';
import { expect } from '../parley';

/** The brief, one's own notes, and guesses at what the others want. */
export async function readAndWrite(at: AtTable): Promise<void> {
  await brief(at);
  await notes(at);
  await guesses(at);
}

async function brief(at: AtTable): Promise<void> {
  const { hand, look, page } = at;
  await at.go('Brief');
  await hand.write(page.getByRole('searchbox'), 'veto');
  const search = page.getByRole('search');
  await expect(search.getByRole('status')).toHaveText(/\d/);
  await hand.press(search.getByRole('button', { name: 'Next' }));
  await look('the brief, searched');
  await hand.press(page.locator('[data-part] button').first());
  await expect(page.getByRole('region', { name: /^History of/ })).toBeVisible();
  await hand.press(page.getByRole('rowheader').getByRole('button', { expanded: true }));
  await at.go('Score sheet');
  await look('the score sheet');
}

async function notes(at: AtTable): Promise<void> {
  const { hand, look, page } = at;
  await at.go('Notes');
  const paper = page.getByRole('textbox', { name: 'Your own notes' });
  await hand.write(paper, 'They will not move on the Senate.');
  await expect(page.getByText('Kept.', { exact: true })).toBeVisible();
  await look('notes and guesses');
}

async function guesses(at: AtTable): Promise<void> {
  const { hand, page } = at;
  const region = page.getByRole('region', { name: 'What the others may want' });
  await hand.press(region.getByRole('button', { name: 'Russia' }));
  const wants = region.getByLabel('NATO track: Russia wants');
  await hand.choose(wants, 'Neutrality in the constitution');
  await expect(wants).toHaveValue('renounce');
  const matters = region.getByLabel('NATO track: how much it matters to Russia');
  await expect(matters).toHaveValue('1');
  await hand.choose(matters, 'most of all');
  await expect(region.getByText(/your draft meets/)).toBeVisible();
}
