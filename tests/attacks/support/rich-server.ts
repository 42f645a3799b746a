import { hashOf } from '../../../server/secrets';
import { secretOf, storeIn } from '../../e2e/stored-session';
import { Play } from '../../support/play';
import { scenarioFolder } from '../../support/scenario-folder';
import { duo } from '../../support/scenarios';
import { freshDataDir, type ServerProcess, startServer } from '../../support/server-process';
import { canaryWords } from './canaries';
import { markedFlagship } from './marked-flagship';
import { playedRich } from './played-rich';
import type { Words } from './words';

/** In play, with secrets of every kind in it; and another, of other people, in which nobody of the first sits. */
export const rich = 'a-rich-session';
export const other = 'another-session';

export const secretIn = (session: string, seat: string): string => secretOf(session, seat);

const hours = 6 * 60 * 60_000;
const options = (session: string, joinCode: string) => ({
  clock: 'facilitator' as const,
  pace: 0,
  now: Date.now() - hours,
  hashOf: (seat: string) => hashOf(secretIn(session, seat)),
  exercise: session,
  joinCode,
});

/** A data folder with both in it. */
export async function richDataDir(words: Words): Promise<string> {
  const play = new Play(await markedFlagship(), options(rich, 'RCH234'));
  playedRich(play, words, 'talks');
  const elsewhere = new Play(duo, options(other, 'THR234')).control('start-session');
  const dataDir = await freshDataDir();
  await storeIn(dataDir, { [rich]: play, [other]: elsewhere });
  return dataDir;
}

/** `words` goes on writing canaries where the stored session left off. */
export type RichServer = ServerProcess & Readonly<{ words: Words }>;

/** A real server that holds both. No allowance is in the way of those who attack. */
export async function startRichServer(): Promise<RichServer> {
  const words = canaryWords();
  const dataDir = await richDataDir(words);
  const server = await startServer({ root: await scenarioFolder(), dataDir, messages: 1_000_000 });
  return { ...server, words };
}
