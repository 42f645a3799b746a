'use client';

import { useState } from 'react';
import type { Command } from '../../game/session/commands';
import type { TableSummary } from '../../game/session/summary';
import type { Room } from '../lib/room';

export type Everywhere = Readonly<{
  busy: boolean;
  /** What was not done, and where. */
  problem: string | null;
  /** `commandFor`: what is asked at a table, or null to leave it out. Whether it was done at all of those asked. */
  run(commandFor: (table: TableSummary) => Command | null): Promise<boolean>;
}>;

/** "Table 2 and Table 3: The clock is paused." */
const problemWords = (refused: ReadonlyMap<string, readonly string[]>): string | null =>
  refused.size === 0 ? null : [...refused].map(([message, names]) => `${names.join(', ')}: ${message}`).join(' ');

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
    const refused = new Map<string, string[]>();
    for (const [session, reply] of answers.flatMap((each) => Object.entries(each))) {
      if (reply.ok) continue;
      const name = tables.find((table) => table.session === session)?.name ?? 'This table';
      refused.set(reply.message, [...(refused.get(reply.message) ?? []), name]);
    }
    setBusy(false);
    setProblem(asked.size === 0 ? 'There is nothing to do at the tables chosen.' : problemWords(refused));
    return asked.size > 0 && refused.size === 0;
  };
  return { busy, problem, run };
}
