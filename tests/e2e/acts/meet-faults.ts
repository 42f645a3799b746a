import type { Client } from '../../support/client';
import type { AtTable } from '../at-table';
import { expect } from '../parley';

type Others = Readonly<{ us: Client; control: Client }>;

const proposal = ({ held }: Client): string =>
  Object.values(held.state.proposals).find(({ from }) => from === 'us')?.id ?? '';

/** Everything that can be wrong with what one asks for: each time a sentence where it was tried, and what was typed kept. */
export async function meetFaults(at: AtTable, { us, control }: Others): Promise<void> {
  await sayTooMuch(at);
  await reasonTooMuch(at);
  await noteTooMuch(at);
  await signWhatWasAmended(at, us);
  await amendWhatWasAmended(at, us);
  await declineWhatIsWithdrawn(at, us);
  await signWhatIsWithdrawn(at, us);
  await tableAfterThePhase(at, control);
}

async function sayTooMuch(at: AtTable): Promise<void> {
  const { hand, look, page } = at;
  await at.room(/^Plenary/);
  const long = 'a'.repeat(4_001);
  await hand.write(at.message(), long);
  await expect(page.getByText('4001 characters: at most 4000. Shorten it by 1.')).toBeVisible();
  await expect(at.button('Send')).toBeDisabled();
  await expect(at.message()).toHaveValue(long);
  await look('a message that is too long');
  await hand.write(at.message(), '');

  await hand.press(at.button('Speak to the press…'));
  const dialog = at.dialog('Speak to the press');
  const field = dialog.getByLabel('What you say');
  await hand.write(field, 'a'.repeat(2_002));
  await hand.press(dialog.getByRole('button', { name: 'Issue the statement' }));
  await expect(field).toHaveAccessibleDescription(/at most 2000. Shorten it by 2/);
  await look('a statement that is too long');
  await hand.close();
}

async function reasonTooMuch(at: AtTable): Promise<void> {
  const { hand, look } = at;
  await at.go('Proposals');
  const card = at.card('EU-UA-1');
  await hand.press(card.getByRole('button', { name: 'Decline…' }));
  const dialog = at.dialog(/^Decline/);
  const field = dialog.getByLabel('Your reason');
  await hand.write(field, 'a'.repeat(1_003));
  await hand.press(dialog.getByRole('button', { name: 'Decline', exact: true }));
  await expect(field).toHaveAccessibleDescription(/1003 characters: at most 1000. Take out 3/);
  await look('a reason that is too long');
  await hand.close();
  await hand.press(card.getByRole('button', { name: 'Decline…' }));
  await expect(field).toHaveValue('a'.repeat(1_003));
  await hand.close();
}

async function noteTooMuch(at: AtTable): Promise<void> {
  const { hand, look, page } = at;
  await at.go('Notes');
  const paper = page.getByRole('textbox', { name: 'Your own notes' });
  await hand.write(paper, 'a'.repeat(20_001));
  await expect(page.getByText('1 characters too many: shorten it, or it stays in this browser only.')).toBeVisible();
  await look('notes that are too long');
  await page.reload();
  await expect(paper).toHaveValue('a'.repeat(20_001));
  await hand.write(paper, 'Short.');
  await expect(page.getByText('Kept.', { exact: true })).toBeVisible();
}

/** What is read is what is signed: the newer version is told of, and signed only once it has been asked for. */
async function signWhatWasAmended(at: AtTable, us: Client): Promise<void> {
  const { hand, look } = at;
  await at.go('Proposals');
  await hand.press(at.card('US-UA-1').getByRole('button', { name: 'Sign…' }));
  const dialog = at.dialog(/^Sign the US–Ukraine guarantee/);
  await expect(dialog.getByRole('button', { name: 'Sign version 1' })).toBeVisible();
  await us.do({
    type: 'amend-proposal',
    proposal: proposal(us),
    version: 1,
    terms: { form: 'statute', response: 'material', activation: 'consult3d' },
    clauses: {},
  });
  await expect(dialog.getByRole('alert').getByText(/United States amended it meanwhile: version 2/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Sign version/ })).toHaveCount(0);
  await look('amended while it was being signed');
  await hand.press(dialog.getByRole('button', { name: 'Read version 2' }));
  await expect(dialog.getByRole('button', { name: 'Sign version 2' })).toBeVisible();
  await hand.close();
}

async function amendWhatWasAmended(at: AtTable, us: Client): Promise<void> {
  const { hand, look } = at;
  await hand.press(at.card('US-UA-1').getByRole('button', { name: 'Amend' }));
  await at.choose('Term', '15 years', 'y15');
  await hand.press(at.button('Amend…'));
  const dialog = at.dialog('Amend the US–Ukraine guarantee');
  await hand.write(dialog.getByLabel('Why you propose this'), 'Ten years are too few.');
  await us.do({
    type: 'amend-proposal',
    proposal: proposal(us),
    version: 2,
    terms: { form: 'statute', response: 'ambiguity', activation: 'consult3d' },
    clauses: {},
  });
  await expect(
    dialog.getByText('It was amended meanwhile. Look at the latest version, then amend that.'),
  ).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Send amendment' })).toBeDisabled();
  await expect(dialog.getByLabel('Why you propose this')).toHaveValue('Ten years are too few.');
  await look('amended while it was being amended');
  await hand.press(dialog.getByRole('button', { name: 'Read version 3' }));
  await expect(dialog).toHaveCount(0);
  await at.go('Term sheet');
  await expect(at.draft('Term')).toHaveValue('y15');
}

async function declineWhatIsWithdrawn(at: AtTable, us: Client): Promise<void> {
  const { hand, look } = at;
  await us.do({
    type: 'table-proposal',
    instrument: 'guarantee',
    to: ['ukraine'],
    terms: { form: 'none' },
    clauses: {},
  });
  const tabled = Object.values(us.held.state.proposals).at(-1)?.id ?? '';
  await at.go('Proposals');
  await hand.press(at.card('US-UA-2').getByRole('button', { name: 'Decline…' }));
  const dialog = at.dialog(/^Decline/);
  await hand.write(dialog.getByLabel('Your reason'), 'No commitment is no guarantee.');
  await us.do({ type: 'withdraw-proposal', proposal: tabled });
  await expect(dialog.getByRole('alert').getByText(/United States withdrew this proposal meanwhile/)).toBeVisible();
  await expect(dialog.getByLabel('Your reason')).toHaveValue('No commitment is no guarantee.');
  await look('withdrawn while it was being declined');
  await hand.press(dialog.getByRole('button', { name: 'Close', exact: true }).last());
  await expect(dialog).toHaveCount(0);
}

async function signWhatIsWithdrawn(at: AtTable, us: Client): Promise<void> {
  const { hand, look } = at;
  await hand.press(at.card('US-UA-1').getByRole('button', { name: 'Sign…' }));
  const dialog = at.dialog(/^Sign the/);
  await expect(dialog.getByRole('button', { name: 'Sign version 3' })).toBeVisible();
  await us.do({ type: 'withdraw-proposal', proposal: proposal(us) });
  await expect(dialog.getByRole('alert').getByText(/United States withdrew this proposal meanwhile/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Sign version/ })).toHaveCount(0);
  await look('withdrawn while it was being signed');
  await hand.close();
}

/** The clock is paused and the phase ends while a proposal is in the dialog and a message in its field. */
async function tableAfterThePhase(at: AtTable, control: Client): Promise<void> {
  const { hand, look, page } = at;
  await at.room(/^Plenary/);
  await hand.write(at.message(), 'To everyone, in a moment.');
  await at.go('Term sheet');
  await hand.press(at.button('Stop amending'));
  await at.choose('Term', '50 years', 'y50');
  await hand.press(at.button(/^Table to US/));
  const dialog = at.dialog('Table a proposal');
  await hand.write(dialog.getByLabel('Why you propose this'), 'Half a century.');
  await control.do({ type: 'pause-clock', reason: 'The lights went out.' });
  await expect(dialog.getByText(/The lights went out.*You can go on when the facilitator resumes it/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Table proposal' })).toBeDisabled();
  await expect(dialog.getByLabel('Why you propose this')).toHaveValue('Half a century.');
  await look('paused while a proposal was being written');
  await hand.close();
  await control.do({ type: 'resume-clock' });
  await control.do({ type: 'advance-phase', phase: control.held.state.phase });
  await at.room(/^Plenary/);
  await expect(page.getByText(/You cannot speak in plenary in this phase. That opens with/)).toBeVisible();
  await expect(at.message()).toHaveValue('To everyone, in a moment.');
  await look('a message that has to wait');
}
