'use client';

import { useCallback, useState } from 'react';
import type { Command } from '../../game/session/commands';
import type { Room } from './room';
import { useIsThere } from './use-is-there';

export type Act = Readonly<{
  /** Under way, or waiting for the connection to come back. */
  busy: boolean;
  /** Why the last one was refused, in words. */
  problem: string | null;
  /** Whether it was done. */
  run(command: Command): Promise<boolean>;
}>;

/** Sends commands one at a time and keeps the refusal to show beside the button. */
export function useAct({ send }: Pick<Room, 'send'>): Act {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isThere = useIsThere();
  const run = useCallback(
    async (command: Command) => {
      setBusy(true);
      setProblem(null);
      const reply = await send(command, isThere);
      setBusy(false);
      if (!reply.ok) setProblem(reply.message);
      return reply.ok;
    },
    [send, isThere],
  );
  return { busy, problem, run };
}
