import type { Message, State } from '../../../game/session/state';
import { partyNames } from '../table/words';

export type TalkRoom = Readonly<{ key: string; name: string; parties: readonly string[] }>;

/** In which room a message was said: the same people are the same room, whoever of them speaks. */
export function roomOf(state: State, { from, to }: Pick<Message, 'from' | 'to'>): TalkRoom {
  const all = state.scenario?.parties.map(({ id }) => id) ?? [];
  const names = (parties: readonly string[]) => (state.scenario ? partyNames(state.scenario, parties) : '');
  if (to === 'everyone') return { key: 'plenary', name: 'Plenary', parties: [] };
  const own = from === null ? [] : [from];
  if (to === 'delegation') return { key: `inside:${from}`, name: `Inside ${names(own)}`, parties: own };
  if (to === 'control' || from === null) {
    const parties = to === 'control' ? own : to;
    const others = all.filter((id) => parties.includes(id));
    return {
      key: `control:${others.join('+')}`,
      name: others.length ? `Control and ${names(others)}` : 'Control',
      parties: others,
    };
  }
  const parties = all.filter((id) => to.includes(id) || own.includes(id));
  return { key: `talk:${parties.join('+')}`, name: names(parties), parties };
}

/** All rooms in which something was said, in the order of their first message, the plenary first. */
export function talkRooms(state: State): readonly TalkRoom[] {
  const rooms = new Map<string, TalkRoom>();
  for (const message of state.messages) {
    const room = roomOf(state, message);
    if (!rooms.has(room.key)) rooms.set(room.key, room);
  }
  return [...rooms.values()].sort((a, b) => Number(b.key === 'plenary') - Number(a.key === 'plenary'));
}
