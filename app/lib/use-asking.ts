'use client';

import { useState } from 'react';
import type { Answer } from './api';

/** One thing after another is asked of the server, and what came of the last is said. */
export function useAsking() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState('');

  /** `words`: what is said once it is done. Null: it was refused, and why is in `problem`. */
  const asking = async <Value>(ask: () => Promise<Answer<Value>>, words = ''): Promise<Value | null> => {
    setBusy(true);
    setProblem(null);
    setDone('');
    const answer = await ask();
    setBusy(false);
    if (answer.ok) setDone(words);
    else setProblem(answer.message);
    return answer.ok ? answer.value : null;
  };
  return { busy, problem, done, asking };
}
