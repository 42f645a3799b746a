import type { Bot } from '../../game/bots/bot';
import { evolve } from '../../game/session/evolve';
import { type Instructions, usual } from '../../game/session/instructions';
import { initial, type State } from '../../game/session/state';
import { viewOf } from '../../game/session/view';
import type { Play } from './play';

/** A bot in the chair of a party's head, and what it sees of a play. */
export function botAt(play: Play, party: string, more: Partial<Instructions> = {}) {
  const seat = `head-${party}`;
  const bot: Bot = { seat, party, instructions: { ...usual('fair'), ...more }, seed: 'seed/bots' };
  const state: State = viewOf(`party:${party}`, play.log).reduce(evolve, initial);
  return { bot, seen: { state, at: play.now } };
}
