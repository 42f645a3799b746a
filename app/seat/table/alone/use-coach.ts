'use client';

import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { CoachNote } from '../../../../game/review/coach-note';
import type { Event } from '../../../../game/session/events';
import { coach } from '../../../lib/api';
import { useKept } from '../../../lib/draft-store';

const Told = z.object({ position: z.number(), note: CoachNote.nullable() });
const nothing: z.infer<typeof Told> = { position: 0, note: null };

/** What can change what may be agreed, or puts a version of it forward. */
const weighty: ReadonlySet<Event['type']> = new Set([
  'phase-started',
  'proposal-tabled',
  'proposal-amended',
  'agreement-entered',
  'agreement-announced',
  'agreement-ratified',
  'agreement-lapsed',
  'inject-released',
  'brief-changed',
]);

type Asking = Readonly<{ place: string; log: readonly Event[]; secret: string }>;

/** The newest that a coach had to say. It is asked after each weighty act, and nothing waits for it. */
export function useCoach({ place, log, secret }: Asking) {
  const [told, setTold] = useKept(`${place}:coach`, Told, nothing);
  const [silent, setSilent] = useState(false);
  const since = useRef(0);
  since.current = told.position;
  const newest = log.findLastIndex(({ type }) => weighty.has(type)) + 1;
  const wanted = secret !== '' && newest > told.position ? newest : null;
  useEffect(() => {
    if (wanted === null) return undefined;
    const left = new AbortController();
    void coach({ since: since.current }, secret, left.signal).then((answer) => {
      if (left.signal.aborted) return;
      setSilent(!answer.ok);
      if (!answer.ok) return;
      const { position, notes } = answer.value;
      setTold((before) => ({ position: Math.max(position, wanted), note: notes.at(-1) ?? before.note }));
    });
    return () => left.abort();
  }, [wanted, secret, setTold]);
  return { note: told.note, silent };
}
