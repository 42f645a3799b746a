'use client';

import { useState } from 'react';
import type { SoloRequest } from '../../game/protocol/hosting';
import { practise } from './api';
import { seatUrl } from './seat-links';
import { keepSolo } from './solo-sessions';

/** Opens a practice session, keeps its link on this browser and goes to the table. `party`: whose seat is being made. */
export function usePractisingAlone() {
  const [party, setParty] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const begin = async (asked: SoloRequest) => {
    if (party !== null) return;
    setParty(asked.party);
    setProblem(null);
    const answer = await practise(asked);
    if (!answer.ok) {
      setParty(null);
      return setProblem(answer.message);
    }
    const { secret } = answer.value;
    keepSolo({ secret, at: Date.now(), asked });
    location.assign(seatUrl(secret));
  };
  return { party, problem, begin };
}
