import type { Client } from '../../support/client';
import type { AtTable } from '../at-table';
import { expect } from '../parley';
import { aide as aideSeat, head } from '../story';

/** Two of one delegation at one draft, what there is to do, and the chair going to and fro. */
export async function shareTable(at: AtTable, { aide }: Readonly<{ aide: Client }>): Promise<void> {
  const { look } = at;
  await at.go('Term sheet');
  aide.socket.emit('attend', { row: 'duration', typingTo: null });
  await expect(at.page.getByText('Iryna is here').first()).toBeVisible();
  await aide.do({ type: 'edit-draft', edit: { terms: { duration: 'y50' } } });
  await expect(at.draft('Term')).toHaveValue('y50');
  await look('a colleague at the same draft');

  await at.ownSide();
  await doTask(at);
  await at.ownSide();
  await handOver(at, aide);
}

async function doTask({ hand, look, page }: AtTable): Promise<void> {
  const tasks = page.getByRole('list', { name: 'Tasks' });
  await expect(tasks).toBeVisible();
  await look('one’s own side');
  await hand.press(tasks.getByRole('button', { name: 'Speak in plenary' }));
  await expect(page.getByLabel(/^Message to/)).toBeFocused();
}

async function handOver(at: AtTable, aide: Client): Promise<void> {
  const { hand, look, page } = at;
  await hand.press(page.getByRole('button', { name: 'hand over to Iryna' }));
  await expect(page.getByText('Make Iryna head?')).toBeVisible();
  await look('asked once more before the chair is handed over');
  await hand.press(at.button('Hand over'));
  await expect(page.getByText('Head: Iryna').filter({ visible: true })).toBeVisible();
  await aide.until(({ held }) => held.state.heads['ukraine'] === aideSeat);
  await aide.do({ type: 'hand-over', to: head });
  await expect(page.getByText('Head of delegation').filter({ visible: true })).toBeVisible();
}
