'use client';

import { useCallback, useEffect, useState } from 'react';
import type { ScenarioCard } from '../../game/protocol/hosting';
import { scenarios } from '../lib/api';

/** The scenarios of this server; `read` asks again after a problem. */
export function useScenarios() {
  const [cards, setCards] = useState<readonly ScenarioCard[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const read = useCallback(async () => {
    const answer = await scenarios();
    setProblem(answer.ok ? null : answer.message);
    if (answer.ok) setCards(answer.value);
  }, []);
  useEffect(() => void read(), [read]);
  return { cards, problem, read };
}
