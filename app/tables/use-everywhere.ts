'use client';

import { useState } from 'react';
import type { Command } from '../../game/session/commands';
import type { TableSummary } from '../../game/session/summary';
import { refusedWords } from '../lib/at-every-table';
import type { Room } from '../lib/room';

export type Everywhere = Readonly<{
  busy: boolean;
  /** What was not done, and where. */
  problem: string | null;
  /** `commandFor`: what is asked at a table, or null to leave it out. Whether it was done at all of those asked. */
  run(commandFor: (table: TableSummary) => Command | null): Promise<boolean>;
}>;

/** Asks for something at the tables chosen, with as few messages as there are different things to ask. */
export function useEverywhere({ everywhere }: Pick<Room, 'everywhere'>, tables: readonly TableSummary[]): Everywhere {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const run: Everywhere['run'] = async (commandFor) => {
    const asked = new Map<string, { command: Command; sessions: string[] }>();
    for (const table of tables) {
      const command = commandFor(table);
      if (!command) continue;
      const key = JSON.stringify(command);
      const group = asked.get(key) ?? { command, sessions: [] };
      asked.set(key, { command, sessions: [...group.sessions, table.session] });
    }
    setBusy(true);
    setProblem(null);
    const answers = await Promise.all([...asked.values()].map((each) => everywhere(each.command, each.sessions)));
    const refused = refusedWords(tables, Object.fromEntries(answers.flatMap((each) => Object.entries(each))));
    setBusy(false);
    setProblem(asked.size === 0 ? 'There is nothing to do at the tables chosen.' : refused);
    return asked.size > 0 && refused === null;
  };
  return { busy, problem, run };
}
