import type { AtTable } from '../at-table';
import { expect } from '../parley';
import { promise } from '../story';

/** Rooms, replies, mentions, promises, the floor and the press. */
export async function talk(at: AtTable): Promise<void> {
  await reply(at);
  await mention(at);
  await promised(at);
  await plenary(at);
  await newRoom(at);
}

const more = ({ page }: AtTable) => page.getByLabel(/^More about the message of Head of us/);

async function reply(at: AtTable): Promise<void> {
  const { hand, look, page } = at;
  await at.room(/^US\b(?! \+)/);
  await look('a room');
  await hand.press(more(at));
  await look('what can be done with a message');
  await hand.press(page.getByRole('menuitem', { name: 'Reply' }));
  await expect(page.getByText('Replying to Head of us')).toBeVisible();
  await expect(at.message()).toBeFocused();
  await hand.write(at.message(), 'In June of this year?');
  await hand.press(at.button('Send'));
  await expect(at.message()).toHaveValue('');
  await expect(at.said('In June of this year?')).toContainText(promise);
}

async function mention(at: AtTable): Promise<void> {
  const { hand, look, page } = at;
  await hand.write(at.message(), 'We come back to #leg');
  const option = page.getByRole('option', { name: /^Legal form/ });
  await expect(option).toBeVisible();
  await look('an issue to be mentioned');
  await hand.press(option);
  await expect(at.message()).toHaveValue(/^We come back to #form/);
  await hand.press(at.button('Send'));
  const said = at.said('We come back to');
  await hand.press(said.getByRole('button', { name: /form/i }).first());
  await expect(page.getByRole('region', { name: 'History of Legal form' })).toBeVisible();
  await hand.press(at.issue('Legal form'));
}

async function promised(at: AtTable): Promise<void> {
  const { hand, look, page } = at;
  await at.talk();
  await hand.press(more(at));
  await hand.press(page.getByRole('menuitem', { name: 'Mark as commitment' }));
  await expect(
    at
      .said(promise)
      .first()
      .getByRole('button', { name: /commitment/i }),
  ).toBeVisible();
  await at.go('Commitments');
  const ledger = page.getByRole('tabpanel');
  for (const [verdict, words] of [
    ['Kept', 'kept'],
    ['Broken', 'broken'],
    ['Open again', 'says nothing yet'],
  ] as const) {
    await hand.press(ledger.getByRole('button', { name: verdict, exact: true }));
    await expect(ledger.getByText(`You: ${words}`)).toBeVisible();
  }
  await look('the ledger of promises');
}

async function plenary(at: AtTable): Promise<void> {
  const { hand, look, page } = at;
  await at.room(/^Plenary/);
  await hand.press(at.button('Raise hand'));
  await expect(at.button('Lower hand')).toBeVisible();
  await look('a hand raised');
  await hand.press(at.button('Lower hand'));
  await expect(at.button('Raise hand')).toBeVisible();
  await hand.press(at.button('Speak to the press…'));
  const dialog = at.dialog('Speak to the press');
  await hand.press(dialog.getByRole('button', { name: 'Issue the statement' }));
  await expect(dialog.getByLabel('What you say')).toHaveAccessibleDescription(/Write what you want to say first/);
  await look('a statement without words');
  await hand.write(dialog.getByLabel('What you say'), 'We ask for a law.');
  await hand.press(dialog.getByRole('button', { name: 'Issue the statement' }));
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('We ask for a law.').filter({ visible: true }).first()).toBeVisible();
}

async function newRoom(at: AtTable): Promise<void> {
  const { hand, look, page } = at;
  await hand.press(at.button('New room…'));
  const dialog = at.dialog('Talk with several parties');
  for (const name of ['United States', 'Europe']) await hand.press(dialog.getByRole('checkbox', { name }));
  await look('a new room');
  await hand.press(dialog.getByRole('button', { name: 'Open the room' }));
  await expect(page.getByRole('heading', { name: 'United States and Europe' })).toBeVisible();
  await hand.write(at.message(), 'The three of us.');
  await hand.press(at.button('Send'));
  await expect(page.getByText('The three of us.')).toBeVisible();
}
