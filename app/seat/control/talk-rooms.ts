import type { Event, EventOf } from '../../../game/session/events';
import type { Message, State } from '../../../game/session/state';
import type { Entry, Sorting } from '../../lib/log-groups';
import { partyNames } from '../table/words/words';

type Known = Pick<State, 'scenario'>;

/** Messages, and what was told the press. */
export type Said = EventOf<'message-sent' | 'statement-issued'>;
export type SaidItem = Entry<Said>;

export const everywhere = 'everywhere';
export const plenary = 'plenary';

export type TalkRoom = Readonly<{ key: string; name: string; parties: readonly string[] }>;

/** In which room a message was said: the same people are the same room, whoever of them speaks. */
export function roomOf(state: Known, { from, to }: Pick<Message, 'from' | 'to'>): TalkRoom {
  const all = state.scenario?.parties.map(({ id }) => id) ?? [];
  const names = (parties: readonly string[]) => (state.scenario ? partyNames(state.scenario, parties) : '');
  if (to === 'everyone') return { key: plenary, name: 'Plenary', parties: [] };
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

const roomOfSaid = (state: Known, event: Said): TalkRoom =>
  roomOf(state, event.type === 'message-sent' ? event : { from: event.party, to: 'everyone' });

/** How control reads the log: everything that was said together, and room by room. */
export const hearing =
  (state: Known): Sorting<Said> =>
  (event: Event) =>
    event.type === 'message-sent' || event.type === 'statement-issued'
      ? { event, groups: [everywhere, roomOfSaid(state, event).key] }
      : null;

/** All rooms in which something was said, in the order of their first message, the plenary first. */
export function talkRooms(state: Known, said: ReadonlyMap<string, readonly SaidItem[]>): readonly TalkRoom[] {
  const rooms = [...said].flatMap(([key, [first]]) =>
    first && key !== everywhere ? [roomOfSaid(state, first.event)] : [],
  );
  return rooms.sort((a, b) => Number(b.key === plenary) - Number(a.key === plenary));
}
