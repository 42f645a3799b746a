import type { PartyId } from '../../../../game/scenario/id';
import type { State } from '../../../../game/session/state';
import { partiesIn, type RoomKey } from './talk-rooms';

type Asked = Readonly<{ id: string; from: PartyId }>;

/** The question what matters most that the other delegation of a room put to one's own and that nobody has answered. */
export function openQuestion({ messages }: State, room: RoomKey, party: PartyId): Asked | null {
  const [other, ...more] = partiesIn(room);
  if (other === undefined || more.length > 0) return null;
  const asked = messages.all.findLast(
    ({ from, to, asks }) => from === other && Array.isArray(to) && to.join() === party && asks?.about === 'priorities',
  );
  const isAnswered = messages.all.some(({ from, replyTo }) => from === party && replyTo === asked?.id);
  return asked && !isAnswered ? { id: asked.id, from: other } : null;
}
