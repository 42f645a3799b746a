'use client';

import { useCallback } from 'react';
import type { Question } from '../../../game/analysis/question';
import type { State } from '../../../game/session/state';
import { Possible } from '../../components/analysis/Possible';
import { analysis } from '../../lib/api';

/** Time, in ms, for what one command brings with it to arrive. */
const rest = 300;

/** What is possible from here, asked again when agreements, briefs or the round change. */
export function NowPossible({ state, secret }: Readonly<{ state: State; secret: string }>) {
  const ask = useCallback(
    (question: Question, signal: AbortSignal) => analysis({ question, position: null }, secret, signal),
    [secret],
  );
  return <Possible state={state} ask={ask} rest={rest} title="What is possible" heading="h2" live />;
}
