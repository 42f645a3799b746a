import { own } from '../../own';
import type { ServerCommand, Stamp } from '../commands';
import { accept, type Decision, refuse, told } from '../decision';
import type { Event } from '../events';
import type { State } from '../state';
import { mayNotIssue } from './seats';

type Of<Type extends ServerCommand['type']> = Extract<ServerCommand, { type: Type }>;

const appointed = (stamp: Stamp, party: string, seat: string): Event => ({
  type: 'head-appointed',
  ...told(stamp, 'everyone'),
  party,
  seat,
});

/** [SE12] Someone else takes a person's place in one step: same delegation, same chair, a link of their own. */
export function replaceSeat(state: State, stamp: Stamp, command: Of<'replace-seat'>): Decision {
  const forbidden = mayNotIssue(state, stamp);
  if (forbidden) return refuse(forbidden);
  const { instead, seat, secretHash, reason } = command;
  const before = own(state.seats, instead);
  if (!before || before.removed || before.role !== 'player') return refuse('no-such-seat');
  if (state.stage === 'closed') return refuse('session-closed');
  const { role, party } = before;
  const led = party !== null && state.heads[party] === instead;
  return accept(
    { type: 'seat-opened', ...told(stamp, 'everyone'), seat, role, party, standsInFor: null },
    { type: 'link-issued', ...told(stamp, []), seat, secretHash },
    ...(led ? [appointed(stamp, party, seat)] : []),
    { type: 'seat-removed', ...told(stamp, 'everyone'), seat: instead },
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
  if (Object.values(state.seats).some(({ standsInFor, removed }) => standsInFor === absent && !removed))
    return refuse('has-stand-in');
  return accept(
    { type: 'seat-opened', ...told(stamp, 'everyone'), seat, role: 'player', party: head.party, standsInFor: absent },
    { type: 'link-issued', ...told(stamp, []), seat, secretHash },
    { type: 'seat-claimed', ...told(stamp, 'everyone'), seat, name },
    appointed(stamp, head.party, seat),
  );
}
