import type { Identity } from '../../game/protocol/accounts';

/** Who hosts here: where they see to their account, or how others come to one. */
export function AccountLink({ who }: { who: Identity | null }) {
  if (!who) return null;
  if (who.account) return <a href="/account">Account of {who.account.name}</a>;
  return who.operator ? <a href="/people">Let others host here</a> : <a href="/sign-in#/host">Sign in</a>;
}
