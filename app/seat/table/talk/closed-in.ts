import type { State } from '../../../../game/session/state';
import type { Desk } from '../desk';
import { whyClosed } from '../words/may-act';
import type { RoomKey } from './talk-rooms';

type Asked = Pick<Desk, 'state' | 'party'>;

/** Control and one's own delegation can always be written to; the rest follows the phase, and plenary is open outside play. */
export function closedIn({ state }: Pick<Asked, 'state'>, room: RoomKey): string | null {
  if (room === 'delegation' || room === 'control') return null;
  if (room === 'everyone') return state.stage === 'playing' ? plenaryClosed(state) : null;
  return whyClosed(state, 'talk-private');
}

function plenaryClosed(state: State): string | null {
  const why = whyClosed(state, 'talk-plenary');
  return why && !whyClosed(state, 'talk-private') ? `${why} Choose a delegation above to talk in private.` : why;
}

/** What an empty room says: what to do first, where something can be done. */
export function emptyWords(asked: Asked, room: RoomKey): string {
  if (asked.party === null) return 'Nothing has been said in plenary yet. You will read it here.';
  if (asked.state.stage === 'closed') return 'Nothing was said here.';
  if (closedIn(asked, room))
    return 'Nothing has been said here yet. What you write below is kept until you may send it.';
  if (room === 'control') return 'Nothing has been said here yet. Ask the facilitators anything: write it below.';
  if (room === 'delegation')
    return 'Nothing has been said here yet. Agree among yourselves what you want: write it below.';
  return 'Nothing has been said here yet. Write the first word below; with # you name an issue or a proposal.';
}
