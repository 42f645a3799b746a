'use client';

import { useEffect, useState } from 'react';
import type { SessionChoice } from '../../game/cohort/cohort-messages';
import type { ScenarioCard } from '../../game/protocol/hosting';
import { finishedSessions, scenarios } from '../lib/api';

export type Choices = Readonly<{
  /** Null until they are there. */
  sessions: readonly SessionChoice[] | null;
  cards: readonly ScenarioCard[];
  problem: string | null;
  /** The key is none. */
  refused: boolean;
}>;

const nothing: Choices = { sessions: null, cards: [], problem: null, refused: false };

/** What there is to choose from, and how its scenarios are called; a scenario that is not on this server has no card. */
export function useChoices(key: string): Choices {
  const [choices, setChoices] = useState(nothing);
  useEffect(() => {
    if (key === '') return;
    let gone = false;
    setChoices(nothing);
    void Promise.all([finishedSessions(key), scenarios()]).then(([sessions, cards]) => {
      if (gone) return;
      if (sessions.ok) setChoices({ ...nothing, sessions: sessions.value, cards: cards.ok ? cards.value : [] });
      else setChoices({ ...nothing, problem: sessions.message, refused: sessions.refusal === 'host-key' });
    });
    return () => {
      gone = true;
    };
  }, [key]);
  return choices;
}
