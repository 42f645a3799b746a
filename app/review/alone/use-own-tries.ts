'use client';

import { useMemo } from 'react';
import { useSoloSessions } from '../../lib/solo-sessions';
import { likeTry } from '../../lib/tries';
import { useTries } from '../../lib/use-tries';

/** This session among the tries of the same scenario, variant and party, the oldest first; and what was chosen for it. */
export function useOwnTries(secret: string | null) {
  const { sessions } = useSoloSessions();
  const { over, problem } = useTries();
  const began = sessions.find((each) => each.secret === secret) ?? null;
  const current = over?.find((each) => each.secret === secret) ?? null;
  const alike = useMemo(() => (over && current ? likeTry(over, current) : []), [over, current]);
  return { asked: began?.asked ?? null, current, alike, problem };
}
