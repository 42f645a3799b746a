'use client';

import { useState } from 'react';
import type { Release } from '../../../../game/scenario/inject';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { useKept } from '../../../lib/draft-store';
import type { Room } from '../../../lib/room';
import { Arming, armedBy, armingOf } from './arming';

const Kept = Arming.nullable();

/** A form for what an inject waits for, kept in this browser under `place` until it is used. */
export function useArming({ seat, state, serverNow }: Room, scenario: PublicScenario, place: string, from: Release) {
  const [kept, setKept] = useKept(`${seat}:${place}`, Kept, null);
  const [fault, setFault] = useState<string | null>(null);
  const arming = kept ?? armingOf({ state, scenario }, from);
  return {
    arming,
    begun: kept !== null,
    fault,
    change: (next: (before: Arming) => Arming) => {
      setFault(null);
      setKept(next(arming));
    },
    /** What the form says at this moment; null, and a fault to show, where it cannot be understood. */
    read: (): Release | null => {
      const armed = armedBy({ state, scenario }, arming, serverNow());
      setFault('fault' in armed ? armed.fault : null);
      return 'fault' in armed ? null : armed.release;
    },
    drop: () => {
      setFault(null);
      setKept(null);
    },
  };
}
