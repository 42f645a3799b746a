import { own } from '../../own';
import type { PartyId } from '../../scenario/id';
import type { Command, ServerCommand, Stamp } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import type { Event } from '../events';
import type { Instructions } from '../instructions';
import type { SeatId } from '../seat';
import type { State } from '../state';
import { standInFault } from './replacements';
import { knowsParty, largestParty, mayNotIssue, seated } from './seats';

type Chair = Readonly<{ seat: SeatId; party: string; standsInFor: SeatId | null; name: string }>;

/** [BT3, LC13] Its delegation reads what it was told; in the lobby people still change places, and control alone does. */
const readersOf = ({ stage }: Pick<State, 'stage'>, party: PartyId): readonly PartyId[] =>
  stage === 'lobby' ? [] : [party];

/** [LC13] What the bots of the lobby were told, for their delegations. */
export const botsInstructed = (state: State, stamp: Stamp): Event[] =>
  Object.values(state.seats).flatMap(({ id: seat, bot, removed, party }): Event[] => {
    const instructions = own(state.instructions, seat);
    if (!bot || removed || party === null || !instructions) return [];
    return [{ type: 'bot-instructed', ...told(stamp, [party]), seat, ...instructions }];
  });

/** A bot sits down, and leads. Nobody but its delegation and control reads what it was told. */
export function botSeated(state: State, stamp: Stamp, { name, ...chair }: Chair, instructions: Instructions): Event[] {
  const { seat, party } = chair;
  return [
    { type: 'seat-opened', ...told(stamp, 'everyone'), role: 'player', ...chair, bot: true },
    { type: 'bot-instructed', ...told(stamp, readersOf(state, party)), seat, ...instructions },
    { type: 'seat-claimed', ...told(stamp, 'everyone'), seat, name },
    { type: 'head-appointed', ...told(stamp, 'everyone'), party, seat },
  ];
}

/** [BT1, BT2] A bot leads a delegation that nobody leads, or acts for a head who is not there. */
export function seatBot(
  state: State,
  stamp: Stamp,
  { instructions, type: _, ...chair }: Extract<ServerCommand, { type: 'seat-bot' }>,
): Decision {
  const forbidden = mayNotIssue(state, stamp);
  if (forbidden) return refuse(forbidden);
  const { party, standsInFor } = chair;
  if (state.stage === 'closed') return refuse('session-closed');
  if (!knowsParty(state, party)) return refuse('no-such-party');
  if (standsInFor === null) {
    if (state.heads[party] !== undefined) return refuse('has-head');
    if (seated(state, party).length >= largestParty) return refuse('party-full');
  } else {
    const fault = standInFault(state, standsInFor);
    if (fault) return refuse(fault);
    if (state.seats[standsInFor]?.party !== party) return refuse('no-such-party');
  }
  return accept(...botSeated(state, stamp, chair, instructions));
}

/** [BT3] The facilitator limits a bot, or lets it go further, at any moment. */
export function instructBot(
  { state, stamp }: Asked,
  { seat: id, type: _, ...instructions }: Extract<Command, { type: 'instruct-bot' }>,
): Decision {
  const seat = own(state.seats, id);
  if (!seat?.bot || seat.removed || seat.party === null) return refuse('no-such-seat');
  return accept({ type: 'bot-instructed', ...told(stamp, readersOf(state, seat.party)), seat: id, ...instructions });
}
