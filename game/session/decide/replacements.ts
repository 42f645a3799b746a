import { own } from '../../own';
import type { ServerCommand, Stamp } from '../commands';
import { accept, type Decision, refuse, told } from '../decision';
import type { Event } from '../events';
import type { Reason } from '../refusals';
import type { SeatId } from '../seat';
import { standInsFor } from '../stand-ins';
import type { Seat, State } from '../state';
import { largestParty, mayNotIssue, seated } from './seats';

type Of<Type extends ServerCommand['type']> = Extract<ServerCommand, { type: Type }>;

const appointed = (stamp: Stamp, party: string, seat: string): Event => ({
  type: 'head-appointed',
  ...told(stamp, 'everyone'),
  party,
  seat,
});

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
  if (!before || before.removed || before.role !== 'player' || before.standsInFor !== null || before.bot)
    return refuse('no-such-seat');
  if (state.stage === 'closed') return refuse('session-closed');
  const { role, party } = before;
  const standIns = standInsFor(state, instead);
  const led = hasChair(state, before, standIns);
  return accept(
    { type: 'seat-opened', ...told(stamp, 'everyone'), seat, role, party, standsInFor: null, bot: false },
    { type: 'link-issued', ...told(stamp, []), seat, secretHash },
    ...(led && party !== null ? [appointed(stamp, party, seat)] : []),
    ...[instead, ...standIns.map(({ id }) => id)].map(
      (left): Event => ({ type: 'seat-removed', ...told(stamp, 'everyone'), seat: left }),
    ),
    ...(reason === null ? [] : [{ type: 'removal-explained' as const, ...told(stamp, []), seat: instead, reason }]),
  );
}

/** Why nobody may stand in for this seat, or null when somebody may. */
export function standInFault(state: State, absent: SeatId): Reason | null {
  const head = own(state.seats, absent);
  if (!head || head.removed || head.bot || head.party === null) return 'no-such-seat';
  if (state.stage === 'closed') return 'session-closed';
  if (standInsFor(state, absent).length) return 'has-stand-in';
  // Where nobody leads, an empty chair is as good: whoever takes it will.
  const leader = state.heads[head.party] ?? absent;
  if (head.standsInFor !== null || leader !== absent) return 'no-such-seat';
  return seated(state, head.party).length >= largestParty ? 'party-full' : null;
}

/** [SE13] Control acts for an absent head from a chair that everyone sees to be a stand-in's. */
export function seatStandIn(state: State, stamp: Stamp, command: Of<'seat-stand-in'>): Decision {
  const forbidden = mayNotIssue(state, stamp);
  if (forbidden) return refuse(forbidden);
  const { absent, seat, secretHash, name } = command;
  const fault = standInFault(state, absent);
  if (fault) return refuse(fault);
  const party = own(state.seats, absent)?.party;
  if (!party) return refuse('no-such-seat');
  const chair = { seat, role: 'player', party, standsInFor: absent, bot: false } as const;
  return accept(
    { type: 'seat-opened', ...told(stamp, 'everyone'), ...chair },
    { type: 'link-issued', ...told(stamp, []), seat, secretHash },
    { type: 'seat-claimed', ...told(stamp, 'everyone'), seat, name },
    appointed(stamp, party, seat),
  );
}
