import type { Message, State } from './state';

/**
 * What delegations wrote to control and nobody of control has answered them alone since, the longest waiting first. What is
 * told to everyone answers nobody.
 */
export function toAnswer({ messages }: Pick<State, 'messages'>): readonly Message[] {
  let open: readonly Message[] = [];
  for (const message of messages) {
    const { from, to } = message;
    if (to === 'control' && from !== null) open = [...open, message];
    else if (from === null && Array.isArray(to) && to.length === 1)
      open = open.filter((question) => question.from !== to[0]);
  }
  return open;
}
