'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Question } from '../../../game/analysis/question';
import type { Analysis } from '../../../game/protocol/review';
import type { Answer } from '../../lib/api';

export type AskAnalysis = (question: Question, signal: AbortSignal) => Promise<Answer<Analysis>>;

/** What stays the same while it is worked out anew: the last answer, and what it was the answer to. */
export type Asked = Readonly<{
  analysis: Analysis | null;
  /** Not yet the answer to what is asked now. */
  busy: boolean;
  problem: string | null;
  again(): void;
}>;

type Asking = Readonly<{
  /** Names everything but the question that the answer depends on; null while nothing can be asked. */
  place: string | null;
  question: Question;
  ask: AskAnalysis;
  /** For so long, in ms, the reader must rest before it is asked. */
  rest: number;
}>;

/** So many answers are kept, for a reader who goes back and forth. */
const kept = 24;

/** Asks what was possible, whenever the place or the question is another. Nobody waiting any more, it is cancelled. */
export function useAnalysis({ place, question, ask, rest }: Asking): Asked {
  const key = place === null ? null : JSON.stringify([place, question]);
  const known = useRef(new Map<string, Analysis>());
  const [last, setLast] = useState<Readonly<{ key: string; analysis: Analysis }> | null>(null);
  const [failed, setFailed] = useState<Readonly<{ key: string; message: string }> | null>(null);
  const [turn, setTurn] = useState(0);
  const now = useRef({ question, ask });
  now.current = { question, ask };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks the same again
  useEffect(() => {
    if (key === null) return;
    const before = known.current.get(key);
    setFailed(null);
    if (before) return setLast({ key, analysis: before });
    const waiting = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await now.current.ask(now.current.question, waiting.signal);
      if (waiting.signal.aborted) return;
      if (!answer.ok) return setFailed({ key, message: answer.message });
      keep(known.current, key, answer.value);
      setLast({ key, analysis: answer.value });
    }, rest);
    return () => {
      clearTimeout(timer);
      waiting.abort();
    };
  }, [key, rest, turn]);

  const again = useCallback(() => {
    if (key !== null) known.current.delete(key);
    setLast((before) => before && { ...before, key: '' });
    setTurn((before) => before + 1);
  }, [key]);
  const problem = failed !== null && failed.key === key ? failed.message : null;
  const busy = key !== null && problem === null && last?.key !== key;
  return { analysis: last?.analysis ?? null, busy, problem, again };
}

function keep(known: Map<string, Analysis>, key: string, analysis: Analysis): void {
  known.set(key, analysis);
  const [oldest] = known.keys();
  if (known.size > kept && oldest !== undefined) known.delete(oldest);
}
