import type { Client } from '../../support/client';
import type { AtTable } from '../at-table';
import { expect } from '../parley';

const guarantee = 'US-UA-1';

/** What one does with what is on the table. */
export async function answer(at: AtTable, { us }: Readonly<{ us: Client }>): Promise<void> {
  await at.go('Proposals');
  await decline(at);
  await withdraw(at);
  await signAcrossRedLine(at);
  await amend(at);
  await bringIntoForce(at, us);
}

async function decline(at: AtTable): Promise<void> {
  const { hand, look } = at;
  const card = at.card('EU-UA-1');
  await hand.press(card.getByRole('button', { name: 'Decline…' }));
  const dialog = at.dialog(/^Decline the European arrangement/);
  const send = dialog.getByRole('button', { name: 'Decline', exact: true });
  await hand.press(send);
  const field = dialog.getByLabel('Your reason');
  await expect(field).toHaveAccessibleDescription(/Say why in a sentence/);
  await look('a refusal without a reason');
  await hand.write(field, 'Trainers alone deter nobody.');
  await hand.press(send);
  await expect(dialog).toHaveCount(0);
  await expect(card.getByText('Trainers alone deter nobody.')).toBeVisible();
}

async function withdraw(at: AtTable): Promise<void> {
  const { hand, look } = at;
  const card = at.card('Ukraine to United States and Europe');
  await hand.press(card.getByRole('button', { name: 'Withdraw…' }));
  await expect(card.getByText('Withdraw this proposal for good?')).toBeVisible();
  await look('asked once more before it is withdrawn');
  await hand.press(card.getByRole('button', { name: 'Withdraw it' }));
  await expect(card.getByText('Withdrawn')).toBeVisible();
}

async function signAcrossRedLine(at: AtTable): Promise<void> {
  const { hand, look } = at;
  const card = at.card(guarantee);
  await hand.press(card.getByRole('button', { name: 'Sign…' }));
  const dialog = at.dialog(/^Sign the US–Ukraine guarantee, version 1/);
  await look('about to sign');
  await hand.press(dialog.getByRole('button', { name: 'Sign version 1' }));
  await expect(dialog.getByRole('alert').getByText('A Russian veto over activation')).toBeVisible();
  // No second press of the same key or finger goes across: what was pressed is gone, and the way out has the focus.
  await expect(dialog.getByRole('button', { name: 'Not yet' })).toBeFocused();
  await look('across a red line');
  await hand.press(dialog.getByRole('button', { name: 'Sign across the red line' }));
  await expect(dialog).toHaveCount(0);
  await hand.press(card.getByRole('button', { name: 'Take signature back…' }));
  await hand.press(card.getByRole('button', { name: 'Take it back' }));
  await expect(card.getByRole('button', { name: 'Sign…' })).toBeVisible();
}

async function amend(at: AtTable): Promise<void> {
  const { hand, look } = at;
  await hand.press(at.card(guarantee).getByRole('button', { name: 'Amend' }));
  await at.choose('Activation', 'After at most three days', 'consult3d');
  await look('an amendment');
  await hand.press(at.button('Amend…'));
  const dialog = at.dialog('Amend the US–Ukraine guarantee');
  await hand.press(dialog.getByRole('button', { name: 'Send amendment' }));
  await expect(dialog).toHaveCount(0);
  const card = at.card(guarantee);
  await expect(card).toHaveAccessibleName('US–Ukraine guarantee, version 2');

  await hand.press(card.getByRole('button', { name: 'Read as text' }));
  const text = at.dialog('US–Ukraine guarantee, as text');
  await expect(text.getByText('After at most three days of consultation').first()).toBeVisible();
  await look('an agreement as text');
  await hand.close();
  await expect(text).toHaveCount(0);
}

async function bringIntoForce(at: AtTable, us: Client): Promise<void> {
  const { hand, look, page } = at;
  const proposal = Object.values(us.held.state.proposals).find(({ from }) => from === 'us')?.id ?? '';
  await us.until(({ held }) => held.state.proposals[proposal]?.versions.length === 2);
  await us.do({ type: 'sign-proposal', proposal, version: 2 });
  const card = at.card(guarantee);
  await hand.press(card.getByRole('button', { name: 'Sign…' }));
  await hand.press(at.dialog(/^Sign the/).getByRole('button', { name: 'Sign version 2' }));
  await hand.press(card.getByRole('button', { name: 'Announce…' }));
  await look('asked once more before it is announced');
  await hand.press(card.getByRole('button', { name: 'Announce it' }));
  await expect(card.getByRole('button', { name: 'Announce…' })).toHaveCount(0);
  await at.go('Agreements');
  await expect(page.getByRole('tabpanel').getByText(/known to everyone/)).toBeVisible();
  await look('agreements');
}
