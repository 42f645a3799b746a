import { own } from '../../game/own';
import type { Attention } from '../../game/protocol/socket';
import { address, talkClosed } from '../../game/session/decide/talk';
import type { MessageTo } from '../../game/session/events';
import type { SeatId } from '../../game/session/seat';
import type { State } from '../../game/session/state';
import { mayRead, type Viewer } from '../../game/session/view';

export const nothing: Attention = { row: null, typingTo: null };

type At = Readonly<{ state: State; at: number }>;

/** To whom somebody types, put as the message itself would be; null for a viewer who would not read it, were it sent now. */
function typingSeen(
  { state, at }: At,
  viewer: Viewer,
  seat: SeatId,
  typingTo: Attention['typingTo'],
): MessageTo | null {
  const typist = own(state.seats, seat);
  const { scenario } = state;
  if (typingTo === null || !typist || !scenario || (typist.role !== 'player' && typist.role !== 'facilitator'))
    return null;
  if (typist.role === 'player' && typist.party === null) return null;
  const asked = { state, scenario, seat: typist, stamp: { by: seat, at, fresh: '' } };
  if (talkClosed(asked, typingTo)) return null;
  const addressed = address(asked, typingTo);
  if ('reason' in addressed) return null;
  const { to } = addressed;
  // The white cell reads everything, but is not in every room.
  const here =
    viewer === 'control'
      ? to === 'control' || to === 'everyone' || typist.role === 'facilitator'
      : mayRead(viewer, addressed);
  return here ? to : null;
}

/** What a viewer may know of somebody's attention: the row inside the delegation, the typing inside the room. */
export function seenOf(now: At, viewer: Viewer, seat: SeatId, { row, typingTo }: Attention): Attention {
  const party = own(now.state.seats, seat)?.party ?? null;
  return {
    row: party !== null && viewer === `party:${party}` ? row : null,
    typingTo: typingSeen(now, viewer, seat, typingTo),
  };
}

export const sameAttention = (a: Attention, b: Attention): boolean =>
  a.row === b.row && JSON.stringify(a.typingTo) === JSON.stringify(b.typingTo);
