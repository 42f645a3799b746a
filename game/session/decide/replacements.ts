import { own } from '../../own';
import type { ServerCommand, Stamp } from '../commands';
import { accept, type Decision, refuse, told } from '../decision';
import type { Event } from '../events';
import type { SeatId } from '../seat';
import type { Seat, State } from '../state';
import { largestParty, mayNotIssue, seated } from './seats';

type Of<Type extends ServerCommand['type']> = Extract<ServerCommand, { type: Type }>;

const appointed = (stamp: Stamp, party: string, seat: string): Event => ({
  type: 'head-appointed',
  ...told(stamp, 'everyone'),
  party,
  seat,
});

const standInsFor = ({ seats }: State, absent: SeatId): readonly Seat[] =>
  Object.values(seats).filter(({ standsInFor, removed }) => standsInFor === absent && !removed);

/** Whether somebody leads, or would if they were there: others may have the chair for them meanwhile. */
function hasChair(state: State, { id, party }: Seat, standIns: readonly Seat[]): boolean {
  if (party === null) return false;
  const head = state.heads[party];
  return head === id || state.stoodIn[party] === id || standIns.some((each) => each.id === head);
}

/** [SE12] Someone else takes a person's place in one step: same delegation, same chair, a link of their own. */
export function replaceSeat(state: State, stamp: Stamp, command: Of<'replace-seat'>): Decision {
  const forbidden = mayNotIssue(state, stamp);
  if (forbidden) return refuse(forbidden);
  const { instead, seat, secretHash, reason } = command;
  const before = own(state.seats, instead);
  if (!before || before.removed || before.role !== 'player' || before.standsInFor !== null)
    return refuse('no-such-seat');
  if (state.stage === 'closed') return refuse('session-closed');
  const { role, party } = before;
  const standIns = standInsFor(state, instead);
  const led = hasChair(state, before, standIns);
  return accept(
    { type: 'seat-opened', ...told(stamp, 'everyone'), seat, role, party, standsInFor: null },
    { type: 'link-issued', ...told(stamp, []), seat, secretHash },
    ...(led && party !== null ? [appointed(stamp, party, seat)] : []),
    ...[instead, ...standIns.map(({ id }) => id)].map(
      (left): Event => ({ type: 'seat-removed', ...told(stamp, 'everyone'), seat: left }),
    ),
    ...(reason === null ? [] : [{ type: 'removal-explained' as const, ...told(stamp, []), seat: instead, reason }]),
  );
}

/** [SE13] Control acts for an absent head from a chair that everyone sees to be a stand-in's. */
export function seatStandIn(state: State, stamp: Stamp, command: Of<'seat-stand-in'>): Decision {
  const forbidden = mayNotIssue(state, stamp);
  if (forbidden) return refuse(forbidden);
  const { absent, seat, secretHash, name } = command;
  const head = own(state.seats, absent);
  if (!head || head.removed || head.party === null) return refuse('no-such-seat');
  if (state.stage === 'closed') return refuse('session-closed');
  if (standInsFor(state, absent).length) return refuse('has-stand-in');
  // Where nobody leads, an empty chair is as good: whoever takes it will.
  const leader = state.heads[head.party] ?? absent;
  if (head.standsInFor !== null || leader !== absent) return refuse('no-such-seat');
  if (seated(state, head.party).length >= largestParty) return refuse('party-full');
  return accept(
    { type: 'seat-opened', ...told(stamp, 'everyone'), seat, role: 'player', party: head.party, standsInFor: absent },
    { type: 'link-issued', ...told(stamp, []), seat, secretHash },
    { type: 'seat-claimed', ...told(stamp, 'everyone'), seat, name },
    appointed(stamp, head.party, seat),
  );
}
