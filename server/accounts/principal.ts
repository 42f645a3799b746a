import type { AccountRole } from '../../game/protocol/accounts';

export type SignedInAccount = Readonly<{ id: string; name: string; email: string; role: AccountRole }>;

/** Who asks for something that only hosts may: whoever holds the host key, somebody who is signed in, or both at once. */
export type Principal =
  | Readonly<{ operator: true; account: SignedInAccount | null }>
  | Readonly<{ operator: false; account: SignedInAccount }>;

/** Whether everything here is theirs to run. */
export const runsAll = ({ operator, account }: Principal): boolean => operator || account.role === 'owner';

export const mayHost = (principal: Principal): boolean => runsAll(principal) || principal.account?.role === 'host';

/** Whose what they make is; null: nobody's. */
export const ownerIn = ({ account }: Principal): string | null => account?.id ?? null;
