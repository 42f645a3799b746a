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

/** One command at every table that the link opens: null when all have taken it, else which did not and why. */
export async function atEveryTable(
  { everywhere, tables }: Pick<Room, 'everywhere' | 'tables'>,
  command: Command,
): Promise<string | null> {
  const sessions = tables.map(({ session }) => session);
  return refusedWords(tables, await everywhere(command, sessions));
}
