'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { z } from 'zod';
import type { Try } from '../../game/protocol/hosting';
import { tries } from './api';
import { useSoloSessions } from './solo-sessions';
import { sortTries } from './tries';

type Done = readonly z.infer<typeof Try>[];

/** What became of the practice sessions of this browser. `over` is null until the server has told. */
export function useTries() {
  const { sessions, forget } = useSoloSessions();
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const secrets = sessions.map(({ secret }) => secret).join(' ');
  const read = useCallback(async () => {
    const asked = secrets === '' ? [] : secrets.split(' ');
    const answer = asked.length === 0 ? { ok: true as const, value: [] } : await tries({ secrets: asked });
    setProblem(answer.ok ? null : answer.message);
    if (answer.ok) setDone(answer.value);
  }, [secrets]);
  useEffect(() => void read(), [read]);
  const sorted = useMemo(() => done && sortTries(sessions, done), [sessions, done]);
  return { over: sorted?.over ?? null, open: sorted?.open ?? [], problem, read, forget };
}
