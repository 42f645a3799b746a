import type { AtTable } from '../at-table';
import { expect } from '../parley';

/** The phase at length, an issue with its history, a draft and where it begins, and what it is compared with. */
export async function workOnTerms(at: AtTable): Promise<void> {
  await readPhase(at);
  await openIssue(at);
  await beginDraft(at);
  await chooseColumns(at);
}

async function readPhase({ hand, page, look }: AtTable): Promise<void> {
  const phase = page.getByRole('banner').getByRole('button', { name: /^Plenary/ });
  await hand.press(phase);
  await expect(phase).toHaveAttribute('aria-expanded', 'true');
  await look('the phase at length');
  await hand.press(phase);
  await expect(phase).toHaveAttribute('aria-expanded', 'false');
}

async function openIssue(at: AtTable): Promise<void> {
  const { hand, page, look } = at;
  await at.go('Term sheet');
  const history = page.getByRole('region', { name: 'History of Legal form' });
  await hand.press(at.issue('Legal form'));
  await expect(history.getByText('US-UA-1, version 1')).toBeVisible();
  await look('an issue and its history');
  await hand.press(at.issue('Legal form'));
  await expect(history).toHaveCount(0);
}

async function beginDraft(at: AtTable): Promise<void> {
  const { hand, page, look } = at;
  await at.choose('Legal form', 'Law passed by Congress', 'statute');
  const precedents = page.getByLabel('Start from a precedent');
  await hand.choose(precedents, 'Budapest Memorandum');
  await expect(at.draft('Legal form')).toHaveValue('declaration');
  // Each letter chooses it once more, and what was drafted before is still there to be brought back.
  await precedents.pressSequentially('Bud');
  await look('a precedent as draft');
  await hand.press(at.button('Bring back the draft before'));
  await expect(at.draft('Legal form')).toHaveValue('statute');
  await hand.press(at.button('Clear my draft'));
  await expect(at.draft('Legal form')).toHaveValue('');
  await hand.press(at.button('Bring back the draft before'));
  await expect(at.draft('Legal form')).toHaveValue('statute');
}

async function chooseColumns(at: AtTable): Promise<void> {
  const { hand, page, look } = at;
  await hand.press(at.button('Columns…'));
  const dialog = at.dialog('Columns of the term sheet');
  await hand.write(dialog.getByLabel('Find'), 'Budapest');
  const box = dialog.getByRole('checkbox', { name: 'Budapest Memorandum, 1994' });
  await hand.press(box);
  await expect(box).toBeChecked();
  await look('the columns of the term sheet');
  await hand.press(dialog.getByRole('button', { name: 'Done' }));
  await expect(dialog).toHaveCount(0);

  const against = page.getByLabel('Differences against');
  await hand.choose(against, 'Budapest Memorandum');
  await expect(at.draft('Legal form')).toHaveAccessibleDescription(/differs from Political declaration/);
  await look('differences against a precedent');
  await hand.choose(against, 'what holds now');
  await expect(at.draft('Legal form')).toHaveAccessibleDescription(/differs from Executive agreement/);
}
