import type { Seat, State } from '../../game/session/state';
import { nameOf } from './seating';
import { timeOfDay } from './span-words';

type Chaired = Pick<State, 'seats' | 'heads' | 'stoodIn' | 'absences'>;

/** Whose chair it is that the head of a delegation keeps for the time being; undefined where it is the head's own. */
function ownerOf({ seats, heads, stoodIn }: Chaired, party: string): Seat | undefined {
  const head = seats[heads[party] ?? ''];
  return seats[head?.standsInFor ?? stoodIn[party] ?? ''];
}

/** "Ann is absent; Bob has the chair until Ann is back." Null where the head is there as far as anybody was told. */
export function chairWords(state: Chaired, party: string): string | null {
  const head = state.seats[state.heads[party] ?? ''];
  if (!head) return null;
  const owner = ownerOf(state, party);
  if (owner && owner.id !== head.id && !owner.removed)
    return `${nameOf(owner)} is absent; ${asSubject(head)} has the chair until ${nameOf(owner)} is back.`;
  return state.absences[head.id] === undefined ? null : `${nameOf(head)}, who has the chair, is absent.`;
}

/** "Fay, standing in," is a name too; a bot is not called by one. */
const asSubject = (seat: Seat): string =>
  seat.bot ? 'a bot' : `${nameOf(seat)}${nameOf(seat).includes(',') ? ',' : ''}`;

/** "absent since 10:42", or "stand-in for Ann": what everyone was told of a seat. Null where there is nothing to tell. */
export function seatMark({ seats, absences }: Chaired, seat: Seat): string | null {
  if (seat.standsInFor !== null) return `stand-in for ${nameOf(seats[seat.standsInFor])}`;
  const since = absences[seat.id];
  return since === undefined ? null : `absent since ${timeOfDay(since)}`;
}
