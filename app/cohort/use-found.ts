'use client';

import { useEffect, useState } from 'react';
import type { Cohort } from '../../game/cohort/cohort-messages';
import type { Analysis } from '../../game/protocol/review';
import { type Answer, cohort, possibleAtStart } from '../lib/api';

/** The answer to what is asked now, or meanwhile the one before; and why there is none. */
type Found<Value> = Readonly<{ value: Value | null; busy: boolean; problem: string | null }>;

type Asking<Value> = Readonly<{
  /** Names what is asked; null: nothing is. */
  key: string | null;
  ask(signal: AbortSignal): Promise<Answer<Value>>;
  /** For so long, in ms, the reader must rest before it is asked. */
  rest: number;
}>;

function useAnswer<Value>({ key, ask, rest }: Asking<Value>): Found<Value> {
  const [last, setLast] = useState<Readonly<{ key: string; value: Value }> | null>(null);
  const [failed, setFailed] = useState<Readonly<{ key: string; message: string }> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names all that is asked
  useEffect(() => {
    if (key === null) return;
    const waiting = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await ask(waiting.signal);
      if (waiting.signal.aborted) return;
      if (answer.ok) setLast({ key, value: answer.value });
      else setFailed({ key, message: answer.message });
    }, rest);
    return () => {
      clearTimeout(timer);
      waiting.abort();
    };
  }, [key, rest]);
  const problem = failed !== null && failed.key === key ? failed.message : null;
  return { value: last?.value ?? null, busy: key !== null && problem === null && last?.key !== key, problem };
}

/** The rows of these sessions. */
export const useCohort = (sessions: readonly string[], key: string): Found<Cohort> =>
  useAnswer({
    key: sessions.length === 0 ? null : sessions.join(),
    ask: (signal) => cohort({ sessions: [...sessions] }, key, signal),
    rest: 250,
  });

/** What could have been agreed in the form of which a session is: asked once for the form. */
export function usePossible(form: string, session: string, key: string): Analysis | null {
  const found = useAnswer<Readonly<{ form: string; analysis: Analysis }>>({
    key: form,
    async ask(signal) {
      const answer = await possibleAtStart(session, key, signal);
      return answer.ok ? { ok: true, value: { form, analysis: answer.value } } : answer;
    },
    rest: 0,
  });
  return found.value?.form === form ? found.value.analysis : null;
}
