'use client';

import { z } from 'zod';
import { type DoneFor, doneFor } from '../../../../game/review/done-for';
import { useKept } from '../../../lib/draft-store';
import type { Desk } from '../desk';

const Until = z.number().int();

type Away = Readonly<{ done: DoneFor; putAway(): void }>;

/** What was done for this seat until its person came back, until they put it away. Survives a reload. */
export function useAway({ state, log, seat }: Desk): Away | null {
  'use memo';
  const [seen, setSeen] = useKept(`${seat}:away`, Until, 0);
  const done = seat === null ? null : doneFor(state, log, seat);
  return done && done.until > seen ? { done, putAway: () => setSeen(done.until) } : null;
}
