import type { ServerCommand } from '../../game/session/commands';
import { decide } from '../../game/session/decide';
import type { Event } from '../../game/session/events';
import { replay } from '../../game/session/evolve';
import { usual } from '../../game/session/instructions';
import { initial } from '../../game/session/state';
import { Play } from './play';

type Fork = Extract<ServerCommand, { type: 'fork-session' }>;
type Options = Partial<Fork> & Readonly<{ bots?: boolean; at?: number }>;

/** What going on from this log asks for: a facilitator `lead`, and in each party a chair `new-` and its id for a person, or a bot's. */
export function forkCommand(past: readonly Event[], { bots = false, at: _, ...options }: Options = {}): Fork {
  const { scenario, setup, pace, clockMode } = replay(past);
  const chairs = (scenario?.parties ?? []).map(({ id: party }) => ({
    party,
    seat: `new-${party}`,
    ...(bots ? { instructions: usual('fair') } : { secretHash: `new hash of ${party}` }),
  }));
  return {
    type: 'fork-session',
    past,
    origin: { session: 'the-other', position: past.length, seat: 'control', lead: 'lead' },
    title: 'What if',
    pace: pace ?? { id: 'test', name: 'Test', factor: 1 },
    clock: clockMode,
    setup: { ...setup, table: null, startsAt: null, seating: null },
    exercise: 'another exercise',
    joinCode: 'NEW234',
    seed: 'another seed',
    lead: { seat: 'lead', role: 'facilitator', secretHash: 'hash of lead', name: 'Fay' },
    chairs,
    begins: false,
    ...options,
  };
}

/** Long after the session that it goes on from, in ms since 1970. */
export const nextWeek = 700_000_000;

export const forkDecision = (past: readonly Event[], options: Options = {}) =>
  decide(initial, { command: forkCommand(past, options), by: 'server', at: options.at ?? nextWeek, fresh: 'fresh' });

/** A session that goes on from a play, or from so many events of it. */
export function forkPlay(play: Play, options: Options = {}, position = play.log.length): Play {
  const decision = forkDecision(play.log.slice(0, position), options);
  if (!decision.ok) throw new Error(`the fork was refused: ${decision.reason}`);
  const forked = new Play(play.scenario, { heads: false });
  forked.log = [];
  forked.state = initial;
  forked.append(decision.events);
  forked.now = options.at ?? nextWeek;
  return forked;
}
