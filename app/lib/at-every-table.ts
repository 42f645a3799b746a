import type { Command } from '../../game/session/commands';
import type { Room } from './room';

/** One command at every table that the link opens: null when all have taken it, else which did not and why. */
export async function atEveryTable(
  { everywhere, tables }: Pick<Room, 'everywhere' | 'tables'>,
  command: Command,
): Promise<string | null> {
  const replies = await everywhere(
    command,
    tables.map(({ session }) => session),
  );
  const refused = tables.flatMap(({ session, name }) => {
    const reply = replies[session];
    return reply && !reply.ok ? [`${name ?? 'This table'}: ${reply.message}`] : [];
  });
  return refused.length ? refused.join(' ') : null;
}
