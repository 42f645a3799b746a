import { own } from '../../own';
import type { Message, State } from '../../session/state';
import type { Bot } from '../bot';

/**
 * What others said that this bot has something to say to: questions, and the first free words of a person to it alone. What somebody
 * of its delegation answered before it came is answered.
 */
export function unanswered(state: State, bot: Bot): readonly Message[] {
  // Once for all: whoever asks without end is not to keep the whole server busy.
  const answered = new Set(
    state.messages.all.flatMap(({ from, replyTo }) => (from === bot.party && replyTo !== null ? replyTo : [])),
  );
  return state.messages.all.filter(
    (message) =>
      message.from !== null &&
      message.from !== bot.party &&
      !answered.has(message.id) &&
      (message.asks !== null || isFirstFreeWord(state, bot, message)),
  );
}

/**
 * A person who writes freely to this bot alone, without terms to take over, is told once what it understands, whatever else it
 * answered; unless somebody of its delegation has written back.
 */
function isFirstFreeWord(state: State, { seat, party }: Bot, { at, by, from, to, asks, terms }: Message): boolean {
  if (asks !== null || terms !== null || own(state.seats, by)?.bot !== false) return false;
  if (!Array.isArray(to) || to.length !== 1 || to[0] !== party) return false;
  const free = new Set(
    state.messages.all.filter((each) => each.from === from && each.asks === null).map(({ id }) => id),
  );
  return !state.messages.all.some(
    (each) =>
      each.from === party &&
      Array.isArray(each.to) &&
      each.to.join() === from &&
      (each.by === seat ? free.has(each.replyTo ?? '') : each.at > at),
  );
}
