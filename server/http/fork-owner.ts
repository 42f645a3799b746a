import { ownerIn } from '../accounts/principal';
import type { SessionAccess } from '../accounts/session-access';
import type { Reader } from './reader-of';

/** Whose a fork is: of the account that asks for it, else of whoever owns what it goes on from; null: nobody's. */
export async function forkOwner(
  access: Pick<SessionAccess, 'holders'>,
  { table, host }: Reader,
): Promise<string | null> {
  const asker = host && ownerIn(host.principal);
  return asker ?? (await access.holders(table.session)).owner?.id ?? null;
}
