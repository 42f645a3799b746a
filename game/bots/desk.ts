import { drawOf } from '../scenario/draw';
import type { PartyId } from '../scenario/id';
import type { Brief, PublicScenario } from '../scenario/readers';
import type { Action } from '../scenario/round';
import { agreementsKnownTo } from '../session/agreements-known';
import { notPlaying } from '../session/decide/open-phase';
import { phaseAt } from '../session/phases';
import type { Agreement, State } from '../session/state';
import type { Bot, Seen } from './bot';
import { progressOf } from './strategy/progress';
import { type Manner, manners } from './strategy/temperaments';

/** All that a bot works with at one moment of play, taken from what it sees. */
export type Desk = Readonly<{
  bot: Bot;
  seen: Seen;
  state: State;
  scenario: PublicScenario;
  brief: Brief;
  party: PartyId;
  others: readonly PartyId[];
  manner: Manner;
  /** Agreements in force, as far as its party knows. */
  known: readonly Agreement[];
  /** The round being played, an index. */
  round: number;
  /** The score below which it agrees to nothing. */
  floor: number;
  /** How much of the time for talks is over, 0 to 1. */
  over: number;
  allows(action: Action): boolean;
}>;

/** Each bot is a little its own: its manner lies around that of its temperament, drawn from its seed. */
function mannerOf({ instructions, seed }: Bot): Manner {
  const manner = manners[instructions.temperament];
  const around = (of: keyof Manner, width: number) => manner[of] * (1 + width * (2 * drawOf(seed, `manner/${of}`) - 1));
  return {
    ...manner,
    beta: around('beta', 0.3),
    opening: Math.min(1, around('opening', 0.1)),
    reserve: around('reserve', 0.5),
    partialFrom: Math.min(0.95, around('partialFrom', 0.2)),
  };
}

/** Null where there is nothing to work on: out of play, without a brief, or in a chair that does not lead. */
export function deskOf(seen: Seen, bot: Bot): Desk | null {
  const { state, at } = seen;
  const { scenario } = state;
  const { party } = bot;
  const brief = state.briefs[party];
  if (!scenario || !brief || state.heads[party] !== bot.seat || notPlaying(state, at)) return null;
  const entry = phaseAt(scenario, state.phase);
  const allows = entry?.phase.allows ?? [];
  return {
    ...{ bot, seen, state, scenario, brief, party },
    others: scenario.parties.map(({ id }) => id).filter((id) => id !== party),
    manner: mannerOf(bot),
    known: agreementsKnownTo(state, party),
    round: entry?.roundIndex ?? 0,
    floor: brief.reservation + bot.instructions.margin,
    over: progressOf(seen, scenario),
    allows: (action) => allows.includes(action),
  };
}
