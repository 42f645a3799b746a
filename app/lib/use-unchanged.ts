'use client';

import { useState } from 'react';

/** The same object for as long as it says the same: plain data that is made anew at every drawing. */
export function useUnchanged<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
