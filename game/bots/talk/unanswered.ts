import { own } from '../../own';
import type { Message, State } from '../../session/state';
import type { Bot } from '../bot';

/**
 * What others said that this bot has something to say to: questions, and the first free words of a person to it alone. What somebody
 * of its delegation answered before it came is answered.
 */
export const unanswered = (state: State, bot: Bot): readonly Message[] =>
  state.messages.filter(
    (message) =>
      message.from !== null &&
      message.from !== bot.party &&
      (message.asks !== null || isFirstFreeWord(state, bot, message)) &&
      !state.messages.some(({ from, replyTo }) => from === bot.party && replyTo === message.id),
  );

/** A person who writes freely to this bot alone, without terms to take over, is told once what it understands. */
function isFirstFreeWord(state: State, { seat, party }: Bot, { at, by, from, to, asks, terms }: Message): boolean {
  if (asks !== null || terms !== null || own(state.seats, by)?.bot !== false) return false;
  if (!Array.isArray(to) || to.length !== 1 || to[0] !== party) return false;
  return !state.messages.some(
    (each) =>
      each.from === party &&
      (each.by === seat ? each.replyTo !== null : each.at > at) &&
      Array.isArray(each.to) &&
      each.to.join() === from,
  );
}
