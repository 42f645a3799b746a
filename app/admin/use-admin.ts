'use client';

import { useEffect, useState } from 'react';
import type { Admin } from '../../game/protocol/admin';
import { admin } from '../lib/api';

/** As often as the server looks at itself, in ms. */
const every = 10_000;

/** What whoever looks after an installation sees of it, kept up to date while the page is open. */
export function useAdmin(key: string) {
  const [seen, setSeen] = useState<Admin | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const [looks, setLooks] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked again when that is asked for
  useEffect(() => {
    if (key === '') return undefined;
    const leaving = new AbortController();
    const look = async () => {
      if (document.hidden) return;
      const answer = await admin(key, leaving.signal);
      if (leaving.signal.aborted) return;
      setRefused(!answer.ok && (answer.refusal === 'host-key' || answer.refusal === 'owners-only'));
      setProblem(answer.ok ? null : answer.message);
      if (answer.ok) setSeen(answer.value);
    };
    void look();
    const timer = setInterval(() => void look(), every);
    return () => {
      leaving.abort();
      clearInterval(timer);
    };
  }, [key, looks]);

  return { seen, problem, refused, look: () => setLooks((count) => count + 1) };
}
