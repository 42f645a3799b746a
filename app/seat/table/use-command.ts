'use client';

import { useCallback, useState } from 'react';
import type { Reply } from '../../../game/protocol/refusals';
import type { Command } from '../../../game/session/commands';
import type { TakesBack } from '../../lib/outbox';
import type { Room } from '../../lib/room';
import { useIsThere } from '../../lib/use-is-there';

type Refused = Extract<Reply, { ok: false }>;
type Tried = Readonly<{ pending: boolean; refused: Refused | null }>;

const untried: Tried = { pending: false, refused: null };

/**
 * Sends commands and keeps each refusal beside what was tried until the next try there, so that no answer is lost: not
 * even when this place is gone by then, or does not take it back, for then the page tells it.
 * `place` tells the places apart where one component stands for several, as a composer does for rooms.
 */
export function useCommand(send: Room['send'], place = '') {
  const [tried, setTried] = useState<Readonly<Record<string, Tried>>>({});
  const isThere = useIsThere();
  const run = useCallback(
    async (command: Command, takesBack: TakesBack = () => true): Promise<Reply> => {
      setTried((before) => ({ ...before, [place]: { pending: true, refused: null } }));
      const reply = await send(command, () => isThere() && takesBack());
      setTried((before) => ({ ...before, [place]: { pending: false, refused: reply.ok ? null : reply } }));
      return reply;
    },
    [send, place, isThere],
  );
  return { run, ...(tried[place] ?? untried) };
}
