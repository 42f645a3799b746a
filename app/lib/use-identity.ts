'use client';

import { useEffect, useState } from 'react';
import type { Identity } from '../../game/protocol/accounts';
import { identity } from './accounts-api';
import { hostKey, keepHostKey } from './host-key';

/** Who this browser is to the server. `who` is null until that is known. */
export function useIdentity() {
  const [who, setWho] = useState<Identity | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Counts what changed here, so that it is asked for anew. */
  const [changes, setChanges] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a change it is asked for anew
  useEffect(() => {
    keepHostKey();
    void identity(hostKey()).then((answer) => {
      setProblem(answer.ok ? null : answer.message);
      if (answer.ok) setWho(answer.value);
    });
  }, [changes]);
  return { who, problem, changed: () => setChanges((count) => count + 1) };
}
