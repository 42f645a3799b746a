'use client';

import { useMemo, useState } from 'react';
import { type PlayedBy, playedBy } from '../../../game/review/played-by';
import type { Event } from '../../../game/session/events';

export type Played = Readonly<{
  by(party: string): PlayedBy;
  /** Whether any party was played by bots alone, so that there is something to leave out. */
  some: boolean;
  left: boolean;
  leaveOut(left: boolean): void;
  /** Whether a party's score is to be seen. */
  shows(party: string): boolean;
}>;

/** Who negotiated for each party as far as a log goes, and whether the scores leave out those that bots alone played. */
export function usePlayed(log: readonly Event[]): Played {
  const played = useMemo(() => playedBy(log), [log]);
  const [left, leaveOut] = useState(false);
  const by = (party: string): PlayedBy => played[party] ?? 'people';
  return {
    ...{ by, left, leaveOut },
    some: Object.values(played).includes('bots'),
    shows: (party) => !left || by(party) !== 'bots',
  };
}
