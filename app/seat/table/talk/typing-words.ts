import type { PartyId } from '../../../../game/scenario/id';
import type { MessageTo } from '../../../../game/session/events';
import type { State } from '../../../../game/session/state';
import { listed, type Parties } from '../words/words';
import { type RoomKey, roomOfMessage } from './talk-rooms';

type Asked = Readonly<{
  state: Pick<State, 'seats'>;
  scenario: Parties;
  /** The party that reads; null for those without one. */
  party: PartyId | null;
  room: RoomKey;
}>;

/** The names of those who type in a room at this moment. */
export function typistsIn(
  attention: ReadonlyMap<string, Readonly<{ typingTo: MessageTo | null }>>,
  { state, scenario, party, room }: Asked,
): readonly string[] {
  return [...attention].flatMap(([id, { typingTo }]) => {
    const seat = state.seats[id];
    if (!seat?.name || typingTo === null) return [];
    return roomOfMessage(scenario, party, { from: seat.party, to: typingTo }) === room ? [seat.name] : [];
  });
}

/** "Dana is typing…"; nothing when nobody is. */
export function typingWords(names: readonly string[]): string {
  if (names.length === 0) return '';
  if (names.length > 3) return `${names.length} people are typing…`;
  return `${listed(names)} ${names.length === 1 ? 'is' : 'are'} typing…`;
}
