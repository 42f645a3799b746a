import type { PartyId } from '../../../../../game/scenario/id';
import { type Instructions, usual } from '../../../../../game/session/instructions';
import type { SeatId } from '../../../../../game/session/seat';
import { standInsFor } from '../../../../../game/session/stand-ins';
import type { Seat, State } from '../../../../../game/session/state';
import { membersOf, nameIn, nameOf, partyOf } from '../../../../lib/seating';
import { mayStandIn } from '../task';

/** What a facilitator may be about to do with a bot: seat it, in a delegation or for a head, or limit one that sits. */
export type BotTask =
  | Readonly<{ kind: 'lead'; party: PartyId }>
  | Readonly<{ kind: 'stand-in' | 'limits'; seat: SeatId }>;

type InWords = Readonly<{ title: string; text: string; verb: string }>;

export const keyOf = (task: BotTask): string => `${task.kind}:${task.kind === 'lead' ? task.party : task.seat}`;

/** The delegation that it is about. */
export const partyIn = (state: State, task: BotTask): PartyId | null =>
  task.kind === 'lead' ? task.party : (state.seats[task.seat]?.party ?? null);

export function botTaskInWords(state: State, task: BotTask): InWords {
  const party = partyOf(state, partyIn(state, task))?.name ?? 'the delegation';
  if (task.kind === 'lead')
    return {
      title: `A bot leads ${party}`,
      text: 'Everyone sees that it is a bot. It leaves the chair to the first person who sits down there.',
      verb: 'Let it lead',
    };
  const seat = state.seats[task.seat];
  if (task.kind === 'limits')
    return {
      title: `What ${seat ? nameIn(state, seat) : 'the bot'} may do`,
      text: 'It goes by this from its next step on. What it has signed stays signed.',
      verb: 'Change it',
    };
  const name = nameOf(seat);
  const until = seat?.name === null ? 'somebody takes it' : `${name} is back, who then reads what it did`;
  return {
    title: seat?.name === null ? `A bot stands in for ${party}` : `A bot stands in for ${name}`,
    text: `It has the head’s chair of ${party} until ${until}. Everyone sees that it is a bot.`,
    verb: 'Let it stand in',
  };
}

/** What the form begins with: a stand-in signs nothing, and a bot that leads for nobody may. */
export const beginsWith = ({ instructions }: State, task: BotTask): Instructions =>
  (task.kind === 'limits' ? instructions[task.seat] : undefined) ?? { ...usual('fair'), maySign: task.kind === 'lead' };

const mostSeats = 12;

/** Whether a bot may lead a delegation: nobody else does. */
export const mayBotLead = (state: State, party: PartyId): boolean =>
  state.stage !== 'closed' &&
  !state.setup.alone &&
  state.heads[party] === undefined &&
  membersOf(state, party).length < mostSeats;

/** Whether a bot may act for this seat: a head who is away, or a chair that nobody took in a delegation without a head. */
export function mayBotStandIn(state: State, seat: Seat, online: ReadonlySet<string>): boolean {
  if (seat.name !== null) return mayStandIn(state, seat, online);
  const { party, removed, id } = seat;
  return party !== null && !removed && mayBotLead(state, party) && standInsFor(state, id).length === 0;
}
