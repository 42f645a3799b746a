import { own } from '../../own';
import type { Event } from '../../session/events';
import type { State } from '../../session/state';
import type { At, Check } from './check';

const knows = ({ scenario }: State, party: string): boolean =>
  scenario?.parties.some(({ id }) => id === party) ?? false;

/** Every party that an event names, its readers included. */
function partiesIn(event: Event): readonly string[] {
  const named: (string | null)[] = event.audience === 'everyone' ? [] : [...event.audience];
  if ('party' in event) named.push(event.party);
  if ('from' in event) named.push(event.from);
  if ('markedBy' in event) named.push(event.markedBy);
  if ('about' in event) named.push(event.about);
  if ('to' in event && Array.isArray(event.to)) named.push(...event.to);
  if ('signatories' in event) named.push(...event.signatories);
  return named.filter((party) => party !== null);
}

/** Events name parties of the scenario and no others. */
export const namesItsParties: Check = ({ event, state }) => {
  const stranger = partiesIn(event).find((party) => !knows(state, party));
  return stranger === undefined ? null : `the scenario has no party ${stranger}`;
};

/** Seats are opened once, before anything else is said of them; that of an origin is one of the other session. */
const seatFault = ({ event, state }: At): string | null => {
  if (!('seat' in event) || event.seat === null || event.type === 'origin-recorded') return null;
  const seat = own(state.seats, event.seat);
  if (event.type === 'seat-opened') return seat ? `the seat ${event.seat} was opened already` : null;
  return seat ? null : `there is no seat ${event.seat}`;
};

/** [SE14] Whoever removed themselves says why in the same step, and nothing after that. */
function saysWhyItLeft({ event, before }: At): boolean {
  const left = before.at(-1);
  if (event.type !== 'removal-explained' || left?.type !== 'seat-removed') return false;
  return event.seat === event.by && left.seat === event.by && left.by === event.by && left.at === event.at;
}

/** Whoever acts has a seat, and was not taken out of it. */
export const actsFromSeats: Check = (at) => {
  const { by } = at.event;
  if (by === 'server') return seatFault(at);
  const seat = own(at.state.seats, by);
  if (!seat) return `it is the act of a seat that is not there, ${by}`;
  return seat.removed && !saysWhyItLeft(at) ? `it is the act of a seat that had been removed, ${by}` : seatFault(at);
};
