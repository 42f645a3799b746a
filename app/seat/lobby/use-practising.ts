'use client';

import { useState } from 'react';
import { z } from 'zod';
import { useKept } from '../../lib/draft-store';

const Practising = z.boolean();

/** Whether a seat is in the practice room instead of the lobby, through reloads; `moved` once it went there or back. */
export function usePractising(seat: string) {
  const [practising, setPractising] = useKept(`${seat}:practising`, Practising, false);
  const [moved, setMoved] = useState(false);
  const go = (there: boolean) => {
    setMoved(true);
    setPractising(there);
  };
  return { practising, moved, go };
}
