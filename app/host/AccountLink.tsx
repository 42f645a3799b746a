'use client';

import { useIdentity } from '../lib/use-identity';

/** Who hosts here: where they see to their account, or how others come to one. */
export function AccountLink() {
  const { who } = useIdentity();
  if (!who) return null;
  if (who.account) return <a href="/account">Account of {who.account.name}</a>;
  return who.operator ? <a href="/people">Let others host here</a> : <a href="/sign-in#/host">Sign in</a>;
}
