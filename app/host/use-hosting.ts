'use client';

import { useState } from 'react';
import type { HostRequest } from '../../game/protocol';
import { host } from '../lib/api';
import { hostKey, storeHostKey } from '../lib/host-key';
import { keepSeatLinks, seatUrl } from '../lib/seat-links';

/** Hosts the exercise, keeps the links of its chairs on this browser and goes to the control room. */
export function useHosting() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [needsKey, setNeedsKey] = useState(false);

  const submit = async (request: HostRequest, typedKey: string) => {
    setBusy(true);
    setProblem(null);
    if (typedKey) storeHostKey(typedKey);
    const answer = await host(request, typedKey.trim() || hostKey());
    if (!answer.ok) {
      setBusy(false);
      setNeedsKey(answer.refusal === 'host-key');
      return setProblem(answer.message);
    }
    const { session, host: own, seats } = answer.value;
    keepSeatLinks(session, [own, ...seats]);
    location.assign(seatUrl(own.secret));
  };
  return { busy, problem, needsKey, submit };
}
