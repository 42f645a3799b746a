import { readEnvironment } from '../../../server/environment';
import { type Parley, startParley } from '../../../server/parley';

export type Here = Readonly<{ url: string; port: number; hostKey: string; stop: Parley['stop'] }>;

/** The real server in this very process, so that what becomes of it can be looked at from inside. */
export async function startHere(root: string, dataDir: string): Promise<Here> {
  const environment = readEnvironment({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  const parley = await startParley({ environment, root, pages: null, messagesInTenSeconds: 1_000_000 });
  const { origin, port, hash } = new URL(parley.link);
  const hostKey = new URLSearchParams(hash.slice(1)).get('host') ?? '';
  return { url: origin, port: Number(port), hostKey, stop: () => parley.stop() };
}
