import type { Scenario } from '../../../game/scenario/scenario-file';
import { phaseAt } from '../../../game/session/phases';
import type { Database } from '../../../server/database/database';
import { hashOf } from '../../../server/secrets';
import { append } from '../../e2e/stored-session';
import { loadFlagship } from '../../support/load-flagship';
import { Play } from '../../support/play';

/** So long ago all that was played before the bench begins, in ms. */
const before = 6 * 60 * 60_000;

export type MadeSession = Readonly<{ session: string; secrets: readonly string[] }>;

const secretOf = (session: string, seat: string): string => `a-secret-made-for-${session}-${seat}`;

/** A session of the flagship in its plenary, without a clock: each delegation's head may speak to everyone. */
function inPlenary(standard: Scenario, session: string, number: number): Play {
  const play = new Play(standard, {
    clock: 'facilitator',
    pace: 0,
    exercise: session,
    joinCode: joinCodeOf(number),
    now: Date.now() - before,
    hashOf: (seat) => hashOf(secretOf(session, seat)),
  });
  play.control('start-session');
  while (!isPlenary(play)) play.control('advance-phase');
  return play;
}

const isPlenary = ({ scenario, state }: Play): boolean => phaseAt(scenario, state.phase)?.phase.id === 'plenary';

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const joinCodeOf = (number: number): string =>
  [0, 1, 2, 3, 4, 5].map((place) => letters[Math.floor(number / letters.length ** place) % letters.length]).join('');

/** Stores so many sessions in play. */
export async function makeSessions(database: Database, count: number): Promise<readonly MadeSession[]> {
  const { standard } = await loadFlagship();
  const made: MadeSession[] = [];
  for (let number = 0; number < count; number += 1) {
    const session = `bench-${number}`;
    await append(database, session, inPlenary(standard, session, number));
    const secrets = standard.parties.map(({ id }) => secretOf(session, `head-${id}`));
    made.push({ session, secrets });
  }
  return made;
}
