import { own } from '../../game/own';
import type { Attention } from '../../game/protocol';
import { address, talkClosed } from '../../game/session/decide/talk';
import type { SeatId } from '../../game/session/seat';
import type { State } from '../../game/session/state';
import { mayRead, type Viewer } from '../../game/session/view';

export const nothing: Attention = { row: null, typingTo: null };

type At = Readonly<{ state: State; at: number }>;

/** Whether a viewer would read what somebody is typing, if it were sent now. */
function wouldRead({ state, at }: At, viewer: Viewer, seat: SeatId, typingTo: Attention['typingTo']): boolean {
  const typist = own(state.seats, seat);
  const { scenario } = state;
  if (typingTo === null || !typist || !scenario || typist.role === 'observer' || typist.role === 'evaluator')
    return false;
  if (typist.role === 'player' && typist.party === null) return false;
  const asked = { state, scenario, seat: typist, stamp: { by: seat, at, fresh: '' } };
  if (talkClosed(asked, typingTo)) return false;
  const addressed = address(asked, typingTo);
  if ('reason' in addressed) return false;
  // The white cell reads everything, but is not in every room.
  if (viewer === 'control') return typingTo === 'control' || typingTo === 'everyone' || typist.role === 'facilitator';
  return mayRead(viewer, addressed);
}

/** What a viewer may know of somebody's attention: the row inside the delegation, the typing inside the room. */
export function seenOf(now: At, viewer: Viewer, seat: SeatId, { row, typingTo }: Attention): Attention {
  const party = own(now.state.seats, seat)?.party ?? null;
  return {
    row: party !== null && viewer === `party:${party}` ? row : null,
    typingTo: wouldRead(now, viewer, seat, typingTo) ? typingTo : null,
  };
}

export const sameAttention = (a: Attention, b: Attention): boolean =>
  a.row === b.row && JSON.stringify(a.typingTo) === JSON.stringify(b.typingTo);
