import type { AtTable } from '../at-table';
import { expect } from '../parley';

const clause = 'Within twelve months of its entry into force.';
const reason = 'A law outlives a government.';

/** From a draft to a proposal: instrument, addressees, clause text, reason, the text itself; and what is wrong meanwhile. */
export async function compose(at: AtTable): Promise<void> {
  const { hand, look, page } = at;
  await at.go('Term sheet');
  await at.choose('If attacked again', 'Mandatory arms', 'material');
  await hand.press(at.button(/^Table to US/));
  const dialog = at.dialog('Table a proposal');
  const instrument = dialog.getByLabel('Instrument');
  await hand.choose(instrument, 'Comprehensive settlement');
  await expect(dialog.getByText(/settles all of its issues at once|still open/).first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Table proposal' })).toBeDisabled();
  await look('an instrument that asks for more');
  await hand.choose(instrument, 'US–Ukraine guarantee');
  await hand.press(dialog.getByRole('checkbox', { name: /^Europe/ }));

  await hand.press(dialog.getByText('Clause texts of your own'));
  const text = dialog.getByLabel(/^Legal form/);
  await hand.write(text, 'a'.repeat(2_001));
  await expect(text).toHaveAccessibleDescription(/2,?000/);
  await look('a clause text that is too long');
  await hand.write(text, clause);
  await hand.write(dialog.getByLabel('Why you propose this'), reason);
  await expect(dialog.getByRole('region', { name: 'Preview' }).getByText(clause)).toBeVisible();
  await look('a proposal to be tabled');
  await hand.press(dialog.getByRole('button', { name: 'Table proposal' }));
  await expect(dialog).toHaveCount(0);
  const tabled = at.card('Ukraine to United States and Europe');
  await expect(tabled.getByText(reason)).toBeVisible();
  await expect(page.getByText('Your draft is empty')).toHaveCount(0);
  await look('a proposal tabled');
}
