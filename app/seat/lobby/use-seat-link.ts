'use client';

import { useState } from 'react';
import type { Seat } from '../../../game/session/state';
import { makeLink } from '../../lib/api';
import type { Room } from '../../lib/room';
import { keepSeatLinks, seatLinks, seatUrl } from '../../lib/seat-links';

export type SeatLinkState = Readonly<{
  url: string | null;
  shown: boolean;
  show(): void;
  busy: boolean;
  problem: string | null;
  renew(): Promise<void>;
}>;

/** Whose links are to be seen. Held above the rows, so that a chair may move without hiding its link again. */
export type ShownLinks = Readonly<{ has(seat: string): boolean; show(seat: string): void }>;

export function useShownLinks(): ShownLinks {
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  return { has: (seat) => shown.has(seat), show: (seat) => setShown((before) => new Set([...before, seat])) };
}

/** A chair's link, if this browser was shown it; else a new one, which ends the one before it. */
export function useSeatLink({ session }: Room, seat: Seat, secret: string, shown: ShownLinks): SeatLinkState {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const known = session === null ? undefined : seatLinks(session)[seat.id];
  const renew = async () => {
    setBusy(true);
    const answer = await makeLink({ seat: seat.id }, secret);
    setBusy(false);
    setProblem(answer.ok ? null : answer.message);
    if (!answer.ok) return;
    if (session !== null) keepSeatLinks(session, [answer.value]);
    shown.show(seat.id);
  };
  return {
    url: known ? seatUrl(known) : null,
    shown: shown.has(seat.id),
    show: () => shown.show(seat.id),
    busy,
    problem,
    renew,
  };
}
