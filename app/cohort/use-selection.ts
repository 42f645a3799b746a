'use client';

import { useCallback, useEffect, useState } from 'react';
import { storeHostKey } from '../lib/host-key';
import { fragmentOf, type Selection, selectionOf } from './selection';

/** Browsers refuse an address that changes too often, so it is written when the reader rests, in ms. */
const rest = 300;

/** What the address says after #. A host key in it is kept on this browser and taken out: the address may be shown to others. */
function readAddress(): Selection {
  const fragment = location.hash.slice(1);
  const key = new URLSearchParams(fragment).get('host');
  const selection = selectionOf(fragment);
  if (key) {
    storeHostKey(key);
    history.replaceState(history.state, '', `${location.pathname}#${fragmentOf(selection)}`);
  }
  return selection;
}

/** What is chosen, kept in the address, so that it can be linked and is there after a reload. `null` until the page runs in a browser. */
export function useSelection() {
  const [selection, setSelection] = useState<Selection | null>(null);
  useEffect(() => {
    const read = () => setSelection(readAddress());
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  useEffect(() => {
    if (!selection) return;
    const before = location.hash;
    const timer = setTimeout(() => {
      // What the reader has changed there meanwhile is the newer wish.
      const fragment = fragmentOf(selection);
      if (location.hash === before) history.replaceState(history.state, '', `#${fragment}`);
    }, rest);
    return () => clearTimeout(timer);
  }, [selection]);
  const choose = useCallback(
    (part: Partial<Selection>) => setSelection((before) => before && { ...before, ...part }),
    [],
  );
  return { selection, choose };
}
