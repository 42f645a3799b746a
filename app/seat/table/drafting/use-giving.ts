'use client';

import { useCallback, useState } from 'react';
import type { Reply } from '../../../../game/protocol/refusals';
import type { DraftEdit } from '../../../../game/session/draft';
import type { Room } from '../../../lib/room';
import { useIsThere } from '../../../lib/use-is-there';
import type { DraftCommand } from './draft-change';

/** Changes of the draft on their way to the server, and why the last one was refused. */
export function useGiving(send: Room['send'], onRefused: (texts: DraftEdit) => void) {
  const isThere = useIsThere();
  const [flying, setFlying] = useState<readonly DraftCommand[]>([]);
  const [refused, setRefused] = useState<Extract<Reply, { ok: false }> | null>(null);
  const give = useCallback(
    async (command: DraftCommand) => {
      setRefused(null);
      setFlying((before) => [...before, command]);
      const reply = await send(command, isThere);
      setFlying((before) => before.filter((each) => each !== command));
      // Where this draft is gone, as after a move, the page tells what was not done.
      if (reply.ok || !isThere()) return;
      setRefused(reply);
      if (command.type === 'edit-draft') onRefused(textsOf(command.edit));
    },
    [send, onRefused, isThere],
  );
  const forgive = useCallback(() => setRefused(null), []);
  return { give, flying, refused, forgive };
}

const textsOf = ({ clauses, rationale }: DraftEdit): DraftEdit => ({
  ...(clauses ? { clauses } : {}),
  ...(rationale === undefined ? {} : { rationale }),
});
