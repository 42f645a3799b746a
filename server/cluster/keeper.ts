import { createHash } from 'node:crypto';

const weight = (server: string, session: string): string =>
  createHash('sha256').update(`${server} ${session}`).digest('hex');

/**
 * Who of these servers keeps a session: its clock and its bots. All that know of the same servers say the same, without
 * asking each other, and when one goes only its own sessions change hands (rendezvous hashing). Null for no servers.
 */
export function keeperOf(session: string, servers: readonly string[]): string | null {
  if (servers.length < 2) return servers[0] ?? null;
  let keeper: string | null = null;
  let most = '';
  for (const server of servers) {
    const weighs = weight(server, session);
    if (weighs <= most) continue;
    keeper = server;
    most = weighs;
  }
  return keeper;
}
