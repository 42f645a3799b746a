'use client';

import { useState } from 'react';
import { z } from 'zod';
import type { LinkRequest, SeatLink } from '../../../../game/protocol/hosting';
import { makeLink, moveSeat } from '../../../lib/api';
import { useKept } from '../../../lib/draft-store';
import type { Room } from '../../../lib/room';
import { keepSeatLinks } from '../../../lib/seat-links';
import { useAct } from '../../../lib/use-act';
import type { Place } from '../../lobby/places';
import type { Task } from './task';

const Reason = z.string();

type Given = Readonly<{ room: Room; secret: string; task: Task; onDone(): void }>;

/** Does what was asked of a seat; a reason that was typed is kept until it is done. */
export function useTask({ room, secret, task, onDone }: Given) {
  const { kind, seat } = task;
  const [reason, setReason] = useKept(`${room.seat}:people:${kind}:${seat}`, Reason, '');
  const act = useAct(room);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [made, setMade] = useState<SeatLink | null>(null);
  const given = reason.trim();

  const ask = async (request: LinkRequest) => {
    setAsking(true);
    const answer = await makeLink(request, secret);
    setAsking(false);
    setProblem(answer.ok ? null : answer.message);
    if (!answer.ok) return;
    setReason('');
    if (room.session !== null) keepSeatLinks(room.session, [answer.value]);
    setMade(answer.value);
  };

  const move = async (toTable: string, party: string | null) => {
    setAsking(true);
    const answer = await moveSeat({ seat, toTable, party }, secret);
    setAsking(false);
    setProblem(answer.ok ? null : answer.message);
    if (!answer.ok) return;
    setReason('');
    onDone();
  };

  const order = async (to: Place | undefined) => {
    const why = given === '' ? {} : { reason: given };
    const done =
      kind === 'remove'
        ? await act.run({ type: 'remove-seat', seat, ...why })
        : to !== undefined && (await act.run({ type: 'place-seat', seat, role: to.role, party: to.party, ...why }));
    if (!done) return;
    setReason('');
    onDone();
  };

  const run = (to?: Place) => {
    if (to?.table !== undefined) return move(to.table, to.party);
    if (kind === 'link') return ask({ seat });
    if (kind === 'stand-in') return ask({ standInFor: seat });
    if (kind === 'replace') return ask({ replace: seat, reason: given === '' ? null : given });
    return order(to);
  };

  return { reason, setReason, busy: asking || act.busy, problem: problem ?? act.problem, made, run };
}
