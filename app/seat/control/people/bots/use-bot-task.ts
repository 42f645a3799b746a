'use client';

import { useState } from 'react';
import type { BotRequest } from '../../../../../game/protocol/hosting';
import type { Instructions } from '../../../../../game/session/instructions';
import { seatBot } from '../../../../lib/api';
import { useKept } from '../../../../lib/draft-store';
import type { Room } from '../../../../lib/room';
import { useAct } from '../../../../lib/use-act';
import { type BotTask, beginsWith, keyOf } from './bot-task';
import { draftOf, instructionsIn, LimitsDraft } from './limits-draft';

const Kept = LimitsDraft.nullable();
const noPoints = 'Say by how many points, as a whole number up to 200.';

type Given = Readonly<{ room: Room; secret: string; task: BotTask; onDone(): void }>;

/** Seats a bot, or tells one that sits what it may do; what was chosen is kept until that is done. */
export function useBotTask({ room, secret, task, onDone }: Given) {
  const [kept, setKept] = useKept(`${room.seat}:bot:${keyOf(task)}`, Kept, null);
  const draft = kept ?? draftOf(beginsWith(room.state, task));
  const act = useAct(room);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const ask = async (request: BotRequest) => {
    setAsking(true);
    const answer = await seatBot(request, secret);
    setAsking(false);
    setProblem(answer.ok ? null : answer.message);
    return answer.ok;
  };
  const order = (instructions: Instructions) => {
    if (task.kind === 'lead') return ask({ party: task.party, instructions });
    if (task.kind === 'stand-in') return ask({ standsInFor: task.seat, instructions });
    return act.run({ type: 'instruct-bot', seat: task.seat, ...instructions });
  };
  const run = async () => {
    const instructions = instructionsIn(draft);
    setProblem(instructions ? null : noPoints);
    if (!instructions || !(await order(instructions))) return;
    setKept(null);
    onDone();
  };

  const set = (part: Partial<LimitsDraft>) => {
    setProblem(null);
    setKept({ ...draft, ...part });
  };
  return { draft, set, busy: asking || act.busy, problem: problem ?? act.problem, run };
}
