import type { PartyId } from '../../../../game/scenario/id';
import { latest } from '../../../../game/session/latest';
import { proposalCode } from '../../../../game/session/proposal-code';
import type { Proposal, State } from '../../../../game/session/state';
import { closedIn } from './closed-in';
import { partiesIn, type RoomKey } from './talk-rooms';

/** More of them would crowd out the talk. */
const mostProposals = 3;

export type Questions = Readonly<{
  /** Whom they are put to. */
  to: PartyId;
  /** Whether a bot leads there, which understands these and no free text. */
  bot: boolean;
  /** The proposals that can be asked about, those last written to first. */
  proposals: readonly Readonly<{ id: string; code: string }>[];
}>;

const sees = ({ audience }: Proposal, party: PartyId): boolean => audience === 'everyone' || audience.includes(party);

/** What can be asked in a room at a tap: of one other delegation only, and while one may talk there. */
export function questionsFor(state: State, room: RoomKey): Questions | null {
  const [to, ...more] = partiesIn(room);
  if (to === undefined || more.length > 0 || state.stage !== 'playing' || closedIn({ state }, room)) return null;
  const proposals = Object.values(state.proposals)
    .filter((proposal) => proposal.status === 'open' && sees(proposal, to))
    .toSorted((a, b) => latest(b).at - latest(a).at)
    .slice(0, mostProposals)
    .map((proposal) => ({ id: proposal.id, code: proposalCode(state, proposal) }));
  return { to, bot: state.seats[state.heads[to] ?? '']?.bot ?? false, proposals };
}
