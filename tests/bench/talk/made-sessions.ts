import type { Scenario } from '../../../game/scenario/scenario-file';
import { phaseAt } from '../../../game/session/phases';
import type { Database } from '../../../server/database/database';
import { hashOf } from '../../../server/secrets';
import { append } from '../../e2e/stored-session';
import { loadFlagship } from '../../support/load-flagship';
import { Play } from '../../support/play';
import { payloadOf } from './payload';

/** So long ago begins all that was played before the bench, in ms. */
const before = 24 * 60 * 60_000;
/** Sessions stored at once. */
const abreast = 4;

/** `players`: a multiple of the four delegations. `events`: how long the log is at least. */
export type Wanted = Readonly<{ count: number; name?: string; players?: number; events?: number }>;

export type MadeSession = Readonly<{ session: string; secrets: readonly string[]; facilitator: string }>;

const secretOf = (session: string, seat: string): string => `a-secret-made-for-${session}-${seat}`;

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Six letters that are as good as nobody else's. */
const joinCodeOf = (session: string): string =>
  [...hashOf(session).slice(0, 24).matchAll(/.{4}/g)]
    .map(([digits]) => letters[Number.parseInt(digits, 16) % letters.length])
    .join('');

const isPlenary = ({ scenario, state }: Play): boolean => phaseAt(scenario, state.phase)?.phase.id === 'plenary';

/** A session of the flagship in its plenary, without a clock: each player may speak to everyone. */
function inPlenary(standard: Scenario, session: string, { players = 4, events = 0 }: Wanted): Play {
  const play = new Play(standard, {
    clock: 'facilitator',
    pace: 0,
    exercise: session,
    joinCode: joinCodeOf(session),
    now: Date.now() - before,
    hashOf: (seat) => hashOf(secretOf(session, seat)),
  });
  const { parties } = standard;
  for (let more = parties.length; more < players; more += 1)
    play.seat(`player-${more}`, 'player', parties[more % parties.length]?.id ?? null, `Player ${more}`);
  play.control('start-session');
  while (!isPlenary(play)) play.control('advance-phase');
  talkUpTo(play, events);
  return play;
}

/** The rules look at all that is there before each line; what they make of the same wish again is known after the first. */
function talkUpTo(play: Play, events: number): void {
  if (play.log.length >= events) return;
  play.do('us', { type: 'send-message', to: 'everyone', text: payloadOf(0).slice(2) });
  const first = play.last('message-sent');
  for (let n = play.log.length; n < events; n += 1) {
    play.now += 1_000;
    play.append([{ ...first, at: play.now, message: `${first.message}-${n}` }]);
  }
}

/** Stores so many sessions in play. */
export async function makeSessions(database: Database, wanted: Wanted): Promise<readonly MadeSession[]> {
  const { standard } = await loadFlagship();
  const { count, name = 'bench' } = wanted;
  const sessions = Array.from({ length: count }, (_, number) => `${name}-${number}`);
  const waiting = [...sessions];
  const make = async () => {
    for (let session = waiting.shift(); session; session = waiting.shift())
      await append(database, session, inPlenary(standard, session, wanted));
  };
  await Promise.all(Array.from({ length: abreast }, make));
  return sessions.map((session) => {
    const heads = standard.parties.map(({ id }) => `head-${id}`);
    const others = Array.from({ length: (wanted.players ?? 4) - heads.length }, (_, n) => `player-${heads.length + n}`);
    const secrets = [...heads, ...others].map((seat) => secretOf(session, seat));
    return { session, secrets, facilitator: secretOf(session, 'control') };
  });
}
