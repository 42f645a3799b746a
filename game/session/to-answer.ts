import type { Message, State } from './state';

/**
 * What delegations wrote to control and nobody of control has answered them alone since, the longest waiting first. What is
 * told to everyone answers nobody, and a bot waits for nothing.
 */
export function toAnswer({ messages, seats }: Pick<State, 'messages' | 'seats'>): readonly Message[] {
  let open: readonly Message[] = [];
  for (const message of messages) {
    const { from, to } = message;
    if (to === 'control' && from !== null && !seats[message.by]?.bot) open = [...open, message];
    else if (from === null && Array.isArray(to) && to.length === 1)
      open = open.filter((question) => question.from !== to[0]);
  }
  return open;
}
