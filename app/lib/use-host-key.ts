'use client';

import { useEffect, useState } from 'react';
import type { AccountRole } from '../../game/protocol/accounts';
import { identity } from './accounts-api';
import { byAccount, hostKey, keepHostKey, storeHostKey } from './host-key';

/**
 * The host key: the one this browser keeps, or one that is typed; or in its place that somebody is signed in. `known` is
 * null until the browser was asked, and where it keeps none the server. `role`: what they are by that account; null: they
 * have the key.
 */
export function useHostKey() {
  const [known, setKnown] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [role, setRole] = useState<AccountRole | null>(null);
  useEffect(() => {
    keepHostKey();
    const kept = hostKey();
    if (kept !== '') setKnown(kept);
    let left = false;
    void identity(kept).then((answer) => {
      // A key that opens nothing any more gives way to an account.
      const account = answer.ok && !answer.value.operator ? answer.value.account : null;
      if (left) return;
      setRole(account?.role ?? null);
      setKnown(account ? byAccount : kept);
    });
    return () => {
      left = true;
    };
  }, []);
  const key = typed.trim() || (known ?? '');
  const keep = () => {
    if (key !== byAccount) storeHostKey(key);
    setKnown(key);
  };
  return { known, typed, setTyped, key, keep, role: known === byAccount ? role : null };
}
