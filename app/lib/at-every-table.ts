import { z } from 'zod';
import type { Replies } from '../../game/protocol/socket';
import type { Command } from '../../game/session/commands';
import type { Room } from './room';

type Named = Readonly<{ session: string; name: string | null }>;

/** What was refused, each reason once behind the tables that gave it; null when all have taken it. */
export function refusedWords(tables: readonly Named[], replies: Replies): string | null {
  const refused = new Map<string, string[]>();
  for (const [session, reply] of Object.entries(replies)) {
    if (reply.ok) continue;
    // What was not understood at all is answered by the table that the page is at.
    const name = tables.find((table) => table.session === session)?.name ?? 'This table';
    refused.set(reply.message, [...(refused.get(reply.message) ?? []), name]);
  }
  return refused.size ? [...refused].map(([message, names]) => `${names.join(', ')}: ${message}`).join(' ') : null;
}

/** The sessions that have taken what others refused, and what it was. */
export const Taken = z.object({ asked: z.string(), sessions: z.array(z.string()).readonly() });
export type Taken = z.infer<typeof Taken>;
export const takenNowhere: Taken = { asked: '', sessions: [] };

/** `problem`: which tables did not take it and why; null when all have. */
export type Answered = Readonly<{ problem: string | null; taken: Taken }>;

/** One command at every table that the link opens, but for those that took the very same before. */
export async function atEveryTable(
  { everywhere, tables }: Pick<Room, 'everywhere' | 'tables'>,
  command: Command,
  before: Taken = takenNowhere,
): Promise<Answered> {
  const asked = JSON.stringify(command);
  const done = before.asked === asked ? before.sessions : [];
  const sessions = tables.flatMap(({ session }) => (done.includes(session) ? [] : [session]));
  const replies = sessions.length > 0 ? await everywhere(command, sessions) : {};
  const problem = refusedWords(tables, replies);
  if (problem === null) return { problem, taken: takenNowhere };
  const taken = sessions.filter((session) => replies[session]?.ok);
  return { problem, taken: { asked, sessions: [...done, ...taken] } };
}
