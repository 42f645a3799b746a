import { own } from '../../own';
import type { PartyId } from '../../scenario/id';
import type { Command, ServerCommand, Stamp } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import type { Event } from '../events';
import type { Reason } from '../refusals';
import type { Placement, SeatId } from '../seat';
import { leadsForNobody } from '../stand-ins';
import type { Seat, State } from '../state';

type Of<Type extends (Command | ServerCommand)['type']> = Extract<Command | ServerCommand, { type: Type }>;

export const largestParty = 12;
const mostWaiting = 100;

export const seated = (state: State, party: PartyId): Seat[] =>
  Object.values(state.seats).filter((seat) => seat.party === party && !seat.removed);

export const knowsParty = (state: State, party: PartyId): boolean =>
  state.scenario?.parties.some(({ id }) => id === party) ?? false;

/** [SE4, BT4] The first person to claim a chair in a party is its head: a bot that led for nobody leaves it to them. */
function headIfNone(state: State, stamp: Stamp, party: PartyId | null, seat: SeatId): Event[] {
  if (party === null) return [];
  const head = state.seats[state.heads[party] ?? ''];
  const leaves = head !== undefined && leadsForNobody(state, head);
  if (head && !leaves) return [];
  return [
    { type: 'head-appointed', ...told(stamp, 'everyone'), party, seat },
    ...(leaves ? [{ type: 'seat-removed' as const, ...told(stamp, 'everyone'), seat: head.id }] : []),
  ];
}

/**
 * [SE5, BT4] When a head leaves, the chair passes to the next person of the party, or falls vacant. When the one leaves for
 * whom a bot leads, that bot makes way for a person; without one it goes on.
 */
function headPasses(state: State, stamp: Stamp, leaving: Seat): Event[] {
  const { party } = leaving;
  const head = own(state.seats, (party === null ? null : state.heads[party]) ?? '');
  const makesWay = head?.bot === true && head.standsInFor === leaving.id;
  if (party === null || (head?.id !== leaving.id && !makesWay)) return [];
  const others = seated(state, party).filter(({ id, name }) => id !== leaving.id && id !== head?.id && name !== null);
  const next = others.find(({ bot }) => !bot) ?? others[0];
  if (makesWay && (!next || next.bot)) return [];
  return [
    { type: 'head-appointed', ...told(stamp, 'everyone'), party, seat: next?.id ?? null },
    ...(makesWay ? [{ type: 'seat-removed' as const, ...told(stamp, 'everyone'), seat: head.id }] : []),
  ];
}

/** [SE3] A person takes a chair by giving a name; giving another one later corrects it. */
export function claimSeat({ state, stamp, seat }: Asked, { name }: Of<'claim-seat'>): Decision {
  const first = seat.role === 'player' && seat.name === null;
  return accept(
    { type: 'seat-claimed', ...told(stamp, 'everyone'), seat: seat.id, name },
    ...(first ? headIfNone(state, stamp, seat.party, seat.id) : []),
  );
}

/** [SE6] In the lobby players choose their party themselves. */
export function chooseParty(asked: Asked, { party }: Of<'choose-party'>): Decision {
  const { state, seat } = asked;
  if (seat.role !== 'player') return refuse('no-party');
  if (state.stage !== 'lobby') return refuse('session-started');
  return place(asked, seat, { role: 'player', party });
}

/** [SE7, SE15] The facilitator places and moves anyone at any time. */
export function placeSeat(asked: Asked, { seat: id, role, party, reason }: Of<'place-seat'>): Decision {
  const seat = own(asked.state.seats, id);
  if (!seat || seat.removed || seat.bot || seat.role === 'screen' || role === 'screen') return refuse('no-such-seat');
  if (role !== 'facilitator' && isLastFacilitator(asked.state, seat)) return refuse('last-facilitator');
  return place(asked, seat, { role, party }, reason);
}

function place(
  { state, stamp }: Asked,
  seat: Seat,
  { role, party }: Placement,
  reason: string | null = null,
): Decision {
  if (party !== null && (role !== 'player' || !knowsParty(state, party))) return refuse('no-such-party');
  const moves = party !== seat.party;
  if (party !== null && moves && seated(state, party).length >= largestParty) return refuse('party-full');
  return accept(
    ...(moves ? headPasses(state, stamp, seat) : []),
    { type: 'seat-placed', ...told(stamp, 'everyone'), seat: seat.id, role, party, reason },
    ...(moves && seat.name !== null ? headIfNone(state, stamp, party, seat.id) : []),
  );
}

const isLastFacilitator = (state: State, seat: Seat): boolean =>
  seat.role === 'facilitator' &&
  !Object.values(state.seats).some(
    ({ id, role, name, removed }) => role === 'facilitator' && name !== null && !removed && id !== seat.id,
  );

/** [SE8, SE14] Someone removed is cut off; what was said in the seat stays. The reason is for the person and control. */
export function removeSeat({ state, stamp }: Asked, { seat: id, reason }: Of<'remove-seat'>): Decision {
  const seat = own(state.seats, id);
  if (!seat || seat.removed) return refuse('no-such-seat');
  if (isLastFacilitator(state, seat)) return refuse('last-facilitator');
  const explained: Event[] =
    reason === undefined ? [] : [{ type: 'removal-explained', ...told(stamp, []), seat: id, reason }];
  return accept(
    { type: 'seat-removed', ...told(stamp, 'everyone'), seat: id },
    ...explained,
    ...headPasses(state, stamp, seat),
  );
}

/** [SE9] The head hands the chair over inside the delegation; the facilitator may do it for any. */
export function handOver({ state, stamp, seat }: Asked, { to }: Of<'hand-over'>): Decision {
  const next = own(state.seats, to);
  const party = seat.role === 'facilitator' ? next?.party : seat.party;
  if (seat.role !== 'facilitator') {
    if (!party) return refuse('no-party');
    if (state.heads[party] !== seat.id) return refuse('head-only');
  }
  if (!party || !next || next.removed || next.name === null || next.party !== party) return refuse('no-such-seat');
  return accept({ type: 'head-appointed', ...told(stamp, 'everyone'), party, seat: to });
}

const isWaiting = ({ role, party, removed }: Seat): boolean => role === 'player' && party === null && !removed;

/** [SE11] The server makes links while it hosts and lets people in; later ones are made by a facilitator who sits. */
export function mayNotIssue(state: State, { by }: Stamp): Reason | null {
  if (by === 'server') return null;
  const seat = own(state.seats, by);
  if (seat?.role !== 'facilitator' || seat.removed) return 'facilitator-only';
  return seat.name === null ? 'unclaimed' : null;
}

/** [SO1] */
const isTakenAlone = ({ setup, seats }: State): boolean =>
  setup.alone && Object.values(seats).some(({ role, bot, removed }) => role === 'player' && !bot && !removed);

/** [SE1–SE2, SO1] A chair is opened for a link, or at once for the person named. */
export function openSeat(state: State, stamp: Stamp, command: Of<'open-seat'>): Decision {
  const forbidden = mayNotIssue(state, stamp);
  if (forbidden) return refuse(forbidden);
  const { seat, placement, secretHash, name, keptFor } = command;
  const { role, party } = placement;
  if (state.stage === 'closed' && role === 'player') return refuse('session-closed');
  if (role === 'player' && isTakenAlone(state)) return refuse('played-alone');
  if (party !== null && (role !== 'player' || !knowsParty(state, party))) return refuse('no-such-party');
  if (party !== null && seated(state, party).length >= largestParty) return refuse('party-full');
  const waits = role === 'player' && party === null;
  if (waits && Object.values(state.seats).filter(isWaiting).length >= mostWaiting) return refuse('session-full');
  return accept(
    { type: 'seat-opened', ...told(stamp, 'everyone'), seat, role, party, standsInFor: null, bot: false },
    { type: 'link-issued', ...told(stamp, []), seat, secretHash },
    ...(keptFor === undefined ? [] : [kept(stamp, seat, party, keptFor)]),
    ...(name === undefined ? [] : claimed(state, stamp, { seat, party, name })),
    ...(role === 'screen' ? codeOnWall(state, stamp) : []),
  );
}

/** [SE15] The first screen shows the join code to the room. */
const codeOnWall = ({ joinCode: code, joinCodeShown }: State, stamp: Stamp): Event[] =>
  code === null || joinCodeShown ? [] : [{ type: 'join-code-shown', ...told(stamp, 'everyone'), code }];

/** [SE16] Those who will sit beside the person may know of it, and the white cell. */
const kept = (stamp: Stamp, seat: SeatId, party: PartyId | null, name: string): Event => ({
  type: 'chair-kept',
  ...told(stamp, party === null ? [] : [party]),
  seat,
  name,
});

const claimed = (
  state: State,
  stamp: Stamp,
  { seat, party, name }: { seat: SeatId; party: PartyId | null; name: string },
): Event[] => [
  { type: 'seat-claimed', ...told(stamp, 'everyone'), seat, name },
  ...headIfNone(state, stamp, party, seat),
];

/** [SE10] A new link opens the seat again, also one that was removed; the link before it opens nothing. */
export function reissueLink(state: State, stamp: Stamp, { seat: id, secretHash }: Of<'reissue-link'>): Decision {
  const forbidden = mayNotIssue(state, stamp);
  if (forbidden) return refuse(forbidden);
  const seat = own(state.seats, id);
  if (!seat || seat.bot) return refuse('no-such-seat');
  const { role, party, name } = seat;
  const full = party !== null && seated(state, party).length >= largestParty;
  if (seat.removed && full) return refuse('party-full');
  const reopened: Event[] = [
    { type: 'seat-placed', ...told(stamp, 'everyone'), seat: id, role, party, reason: null },
    ...(name === null || role !== 'player' ? [] : headIfNone(state, stamp, party, id)),
  ];
  return accept(...(seat.removed ? reopened : []), { type: 'link-issued', ...told(stamp, []), seat: id, secretHash });
}
