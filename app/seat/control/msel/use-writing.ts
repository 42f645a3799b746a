'use client';

import { useState } from 'react';
import { z } from 'zod';
import type { PublicScenario } from '../../../../game/scenario/readers';
import type { Command } from '../../../../game/session/commands';
import { type Answered, Taken, takenNowhere } from '../../../lib/at-every-table';
import { useKept } from '../../../lib/draft-store';
import type { Room } from '../../../lib/room';
import { useAct } from '../../../lib/use-act';
import { useArming } from './use-arming';
import { noWords, Wording, wordingFaults, writtenOf } from './wording';

const New = z.object({ wording: Wording, wait: z.boolean(), everywhere: z.boolean() });
const blank = { wording: noWords, wait: false, everywhere: false };
const idle = { busy: false, problem: null };

/** Several tables of one exercise: how many, and a way to do the same at all that did not take it before. */
export type Tables = Readonly<{
  tables?: number;
  everywhere?: (command: Command, before: Taken) => Promise<Answered>;
}>;

type Writing = Tables & Readonly<{ room: Room; scenario: PublicScenario; onDone(): void }>;

/** An inject on its way: kept in this browser until it is on the list or released. */
export function useWriting({ room, scenario, tables = 1, everywhere, onDone }: Writing) {
  const [form, setForm] = useKept(`${room.seat}:write-inject`, New, blank);
  // Kept with the words: what some tables have read already is not released there again.
  const [taken, setTaken] = useKept(`${room.seat}:write-inject-taken`, Taken, takenNowhere);
  const arming = useArming(room, scenario, 'write-inject-arming', 'by-hand');
  const act = useAct(room);
  const [elsewhere, setElsewhere] = useState<Readonly<{ busy: boolean; problem: string | null }>>(idle);
  const wait = form.wait || room.state.stage !== 'playing';
  const severalTables = everywhere !== undefined && tables > 1;
  const atAll = severalTables && form.everywhere ? everywhere : null;
  const written = writtenOf(scenario, form.wording);

  const issue = async (command: Command): Promise<boolean> => {
    if (!atAll) return act.run(command);
    setElsewhere({ busy: true, problem: null });
    const { problem, taken: now } = await atAll(command, taken);
    setTaken(now);
    setElsewhere({ busy: false, problem });
    return problem === null;
  };
  return {
    form,
    change: (by: Partial<typeof form>) => setForm((before) => ({ ...before, ...by })),
    changeWording: (next: (before: Wording) => Wording) =>
      setForm((before) => ({ ...before, wording: next(before.wording) })),
    arming,
    written,
    wait,
    severalTables,
    /** " at all 3 tables", or nothing. */
    where: atAll ? ` at all ${tables} tables` : '',
    faults: wordingFaults(form.wording),
    busy: act.busy || elsewhere.busy,
    problem: (wait ? arming.fault : null) ?? act.problem ?? elsewhere.problem,
    write: async () => {
      const release = wait ? arming.read() : 'now';
      if (release === null || !(await issue({ type: 'write-inject', ...written, release }))) return;
      setForm(blank);
      arming.drop();
      onDone();
    },
  };
}
