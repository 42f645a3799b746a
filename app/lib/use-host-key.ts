'use client';

import { useEffect, useState } from 'react';
import { hostKey, storeHostKey } from './host-key';

/** The host key: the one this browser keeps, or one that is typed. `known` is null until the browser was asked. */
export function useHostKey() {
  const [known, setKnown] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => setKnown(hostKey()), []);
  const key = typed.trim() || (known ?? '');
  const keep = () => {
    storeHostKey(key);
    setKnown(key);
  };
  return { known, typed, setTyped, key, keep };
}
