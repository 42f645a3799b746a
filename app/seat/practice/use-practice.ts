'use client';

import { useCallback, useEffect, useMemo } from 'react';
import { z } from 'zod';
import { type Reply, refuse } from '../../../game/protocol/refusals';
import type { Command } from '../../../game/session/commands';
import { Event } from '../../../game/session/events';
import { replay } from '../../../game/session/evolve';
import { SeatId } from '../../../game/session/seat';
import { forget, keep, readKept, useKept } from '../../lib/draft-store';
import { freshId } from '../../lib/fresh-id';
import { neighbourMoves } from './neighbour';
import { neighbourSeat, openedLog, ownLog, played } from './practice-log';
import { practiceRoom } from './practice-room';
import { practiceStep } from './practice-step';
import { nothingSeen, Seen } from './seen';

/** How long the neighbour takes to answer, in ms: long enough to see one's own act land first. */
const thinkingMs = 1_800;

/** One practice: the seat it is played in, which is new each time, and all that happened. */
const Kept = z.object({ seat: SeatId, log: z.array(Event).readonly(), seen: Seen }).nullable();
type Kept = z.infer<typeof Kept>;

/** Plays a command on what is kept, and keeps what came of it. */
function act(key: string, by: SeatId, command: Command): Reply {
  const kept = readKept<Kept>(key, Kept, null);
  if (!kept) return refuse('no-such-seat');
  const next = played(kept.log, command, { by, at: Date.now(), fresh: freshId() });
  if (!next.ok) return refuse(next.reason);
  keep(key, { ...kept, log: next.log });
  return { ok: true, position: ownLog(next.log).length };
}

/** A practice in this browser alone, kept through reloads under `place`; no server knows of it. */
export function usePractice(place: string, name: string) {
  const key = `practice:${place}`;
  const [kept, setKept] = useKept<Kept>(key, Kept, null);

  const clear = useCallback(() => {
    const before = readKept<Kept>(key, Kept, null);
    // What the table keeps of a seat, drafts and half-typed words, is kept under the seat's id.
    if (before) forget(`${before.seat}:`);
    keep(key, null);
  }, [key]);
  const begin = useCallback(() => {
    clear();
    const seat = `practice-${freshId()}`.slice(0, 20);
    keep(key, { seat, log: openedLog(seat, name, Date.now()), seen: nothingSeen });
  }, [clear, key, name]);
  useEffect(() => {
    if (readKept<Kept>(key, Kept, null) === null) begin();
  }, [key, begin]);

  useEffect(() => {
    if (!kept || neighbourMoves(replay(kept.log)).length === 0) return undefined;
    const timer = setTimeout(() => {
      const now = readKept<Kept>(key, Kept, null);
      const moves = now ? neighbourMoves(replay(now.log)) : [];
      // What was kept by an older page may be another toy, which this script cannot play.
      if (!moves.every((command) => act(key, neighbourSeat, command).ok)) begin();
    }, thinkingMs);
    return () => clearTimeout(timer);
  }, [key, kept, begin]);

  const seat = kept?.seat ?? null;
  const log = kept?.log;
  const send = useCallback(
    async (command: Command) => (seat === null ? refuse('no-such-seat') : act(key, seat, command)),
    [key, seat],
  );
  const room = useMemo(() => (seat === null || !log ? null : practiceRoom(seat, log, send)), [seat, log, send]);
  const seen = kept?.seen;
  const saw = useCallback(
    (what: keyof Seen) => {
      if (seen && !seen[what]) setKept((now) => now && { ...now, seen: { ...now.seen, [what]: true } });
    },
    [seen, setKept],
  );
  return { room, progress: room && kept ? practiceStep(room.state, kept.seen) : null, saw, begin, clear };
}
