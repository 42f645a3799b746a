import { own } from '../own';
import type { SeatId } from './seat';
import type { Seat, State } from './state';

type Seats = Pick<State, 'seats'>;

/** Who acts for somebody now. For one who was moved to another delegation nobody does: that chair is not theirs any more. */
export const standInsFor = ({ seats }: Seats, absent: SeatId): readonly Seat[] =>
  Object.values(seats).filter(
    ({ standsInFor, removed, party }) => standsInFor === absent && !removed && party === own(seats, absent)?.party,
  );

/** Whether a bot keeps its chair for nobody: it stands in for no one, or for one who is not of its delegation any more. */
export function leadsForNobody({ seats }: Seats, { bot, standsInFor, party }: Seat): boolean {
  const awaited = own(seats, standsInFor ?? '');
  return bot && (!awaited || awaited.removed || awaited.party !== party);
}
