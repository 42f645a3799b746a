'use client';

import { useCallback, useState } from 'react';
import type { Command } from '../../game/session/commands';
import type { TakesBack } from './outbox';
import type { Room } from './room';
import { useIsThere } from './use-is-there';

export type Act = Readonly<{
  /** Under way, or waiting for the connection to come back. */
  busy: boolean;
  /** Why the last one was refused, in words. */
  problem: string | null;
  /** Whether it was done. `takesBack`: whether whoever asked keeps what was typed for it. */
  run(command: Command, takesBack?: TakesBack): Promise<boolean>;
}>;

/** Sends commands one at a time and keeps the refusal to show beside the button. */
export function useAct({ send }: Pick<Room, 'send'>): Act {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isThere = useIsThere();
  const run = useCallback(
    async (command: Command, takesBack: TakesBack = () => true) => {
      setBusy(true);
      setProblem(null);
      const reply = await send(command, () => isThere() && takesBack());
      setBusy(false);
      if (!reply.ok) setProblem(reply.message);
      return reply.ok;
    },
    [send, isThere],
  );
  return { busy, problem, run };
}
