'use client';

import { useSyncExternalStore } from 'react';

const listen = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** What stands after # in the address, which no server ever sees. `null` until the page runs in a browser. */
export const useFragment = (): string | null =>
  useSyncExternalStore(
    listen,
    () => decodeURIComponent(location.hash.slice(1)),
    () => null,
  );
