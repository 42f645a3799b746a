import { own } from '../../game/own';
import { leadsForNobody } from '../../game/session/stand-ins';
import type { Seat, State } from '../../game/session/state';
import { nameOf } from './seating';
import { timeOfDay } from './span-words';

type Chaired = Pick<State, 'seats' | 'heads' | 'stoodIn' | 'absences'>;
/** What bots were told is known to their delegation and to control. */
type Told = Chaired & Pick<State, 'instructions'>;

/** Whose chair it is that the head of a delegation keeps for the time being; undefined where it is the head's own. */
function ownerOf({ seats, heads, stoodIn }: Chaired, party: string): Seat | undefined {
  const head = seats[heads[party] ?? ''];
  return seats[head?.standsInFor ?? stoodIn[party] ?? ''];
}

/** "Ann is absent; Bob has the chair until Ann is back." Null where the head is there as far as anybody was told. */
export function chairWords(state: Told, party: string): string | null {
  const head = state.seats[state.heads[party] ?? ''];
  if (!head) return null;
  if (head.bot) return botWords(state, head);
  const owner = ownerOf(state, party);
  if (owner && owner.id !== head.id && !owner.removed)
    return `${nameOf(owner)} is absent; ${asSubject(head)} has the chair until ${nameOf(owner)} is back.`;
  return state.absences[head.id] === undefined ? null : `${nameOf(head)}, who has the chair, is absent.`;
}

/** "A bot stands in for Ann until Ann is back; it may not sign." */
function botWords({ seats, instructions }: Told, bot: Seat): string {
  const { id, standsInFor } = bot;
  const told = own(instructions, id);
  const signs = told ? `; it may ${told.maySign ? 'sign' : 'not sign'}` : '';
  const owner = seats[standsInFor ?? ''];
  if (!owner || leadsForNobody({ seats }, bot)) return `A bot leads until somebody sits down here${signs}.`;
  if (owner.name === null) return `A bot stands in until somebody takes the empty chair${signs}.`;
  return `A bot stands in for ${owner.name} until ${owner.name} is back${signs}.`;
}

/** "Fay, standing in," is a name too. */
const asSubject = (seat: Seat): string => `${nameOf(seat)}${nameOf(seat).includes(',') ? ',' : ''}`;

/** "absent since 10:42", or "stand-in for Ann": what everyone was told of a seat. Null where there is nothing to tell. */
export function seatMark({ seats, absences }: Chaired, seat: Seat): string | null {
  if (seat.standsInFor !== null) return `stand-in for ${nameOf(seats[seat.standsInFor])}`;
  const since = absences[seat.id];
  return since === undefined ? null : `absent since ${timeOfDay(since)}`;
}
