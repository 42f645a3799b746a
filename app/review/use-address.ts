'use client';

import { useEffect } from 'react';
import { type Place, placeOf } from './place';

/** Browsers refuse an address that changes too often, so it is written when the reader rests, in ms. */
const rest = 300;

/** Keeps the moment in the address, so that it can be linked, and follows when the reader changes it there. */
export function useAddress(fragment: string, moved: (place: Place) => void): void {
  useEffect(() => {
    const before = location.hash;
    const timer = setTimeout(() => {
      // What the reader has changed meanwhile is the newer wish, and about to be followed.
      if (location.hash === before) history.replaceState(history.state, '', `#${fragment}`);
    }, rest);
    return () => clearTimeout(timer);
  }, [fragment]);

  useEffect(() => {
    const changed = () => moved(placeOf(decodeURIComponent(location.hash.slice(1))));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, [moved]);
}
