import type { ForkChair, ServerCommand, Stamp } from '../commands';
import { accept, type Decision, refuse, told } from '../decision';
import type { Event } from '../events';
import { evolve } from '../evolve';
import { forkMoment } from '../fork-moment';
import type { Clock, State } from '../state';
import { minutesOf } from '../tempo';
import { seatBot } from './bots';
import { resumeClock } from './lifecycle';
import { openSeat } from './seats';

type ForkSession = Extract<ServerCommand, { type: 'fork-session' }>;
type Step = (state: State) => Decision;

const msPerMinute = 60_000;

/** [FK1] A session goes on from a moment of another, at a table of its own. */
export function forkSession(state: State, { by, ...stamped }: Stamp, command: ForkSession): Decision {
  if (state.scenario) return refuse('session-started');
  const { past, chairs } = command;
  const moment = forkMoment(past, past.length);
  if (typeof moment === 'string') return refuse(moment);
  const { state: before } = moment;
  const parties = before.scenario?.parties ?? [];
  const each = parties.every(({ id }) => chairs.some(({ party }) => party === id));
  if (!each || chairs.length !== parties.length) return refuse('no-such-party');
  const last = past.at(-1)?.at ?? 0;
  const stamp = { by, ...stamped, at: Math.max(stamped.at, last + 1) };
  const steps: Step[] = [
    () => accept(...branchedOff(before, stamp, command, last)),
    (now) => accept(...cleared(now, stamp)),
    ...seatedAnew(stamp, command),
  ];
  return inTurn(
    before,
    past.map((event) => withOwnDoors(event, command)),
    steps,
  );
}

/** What several steps decide, each on the state that the one before it left; or the first refusal. */
function inTurn(before: State, past: readonly Event[], steps: readonly Step[]): Decision {
  const events = [...past];
  let state = before;
  for (const step of steps) {
    const decision = step(state);
    if (!decision.ok) return decision;
    events.push(...decision.events);
    state = decision.events.reduce(evolve, state);
  }
  return accept(...events);
}

/** [FK3] Nothing that opened the session of before opens this one. All else stays, so that every event keeps its place. */
function withOwnDoors(event: Event, { exercise, joinCode: code }: ForkSession): Event {
  switch (event.type) {
    case 'link-issued':
      // No secret has an empty hash.
      return { ...event, secretHash: '' };
    case 'join-code-issued':
      return { ...event, exercise, code };
    case 'join-code-shown':
      return { ...event, code };
    default:
      return event;
  }
}

/** [FK4] What everyone is told of it; from where it came, and what its draws depend on, control alone reads. */
function branchedOff(before: State, stamp: Stamp, command: ForkSession, last: number): Event[] {
  const { title, pace, clock, setup, origin, seed } = command;
  const stands = before.clock ? clockLeft(before, before.clock, { last, command }) : { stoodAt: last, remaining: null };
  return [
    { type: 'session-forked', ...told(stamp, 'everyone'), title, pace, clock, ...setup, ...stands },
    { type: 'origin-recorded', ...told(stamp, []), ...origin },
    { type: 'seed-drawn', ...told(stamp, []), seed },
  ];
}

/**
 * [FK5] The time that was left, by whole minutes since the phase began: by the second it would tell everyone when something
 * happened that only some could see. A pause was seen by all.
 */
function clockLeft(
  { phase, scenario }: State,
  { startedAt, pausedAt, pausedFor, deadline, remaining }: Clock,
  { last, command }: Readonly<{ last: number; command: ForkSession }>,
) {
  const began = startedAt + pausedFor;
  const stoodAt = pausedAt ?? began + Math.floor(Math.max(0, last - began) / msPerMinute) * msPerMinute;
  const left = deadline === null ? remaining : Math.max(0, deadline - stoodAt);
  const whole = scenario ? Math.round(minutesOf(command, scenario, phase) * msPerMinute) : 0;
  // At another pace a clock may run where none did.
  return { stoodAt, remaining: left ?? (whole > 0 ? whole : null) };
}

/** [FK6] Nobody comes along: what was said from a seat stays its own. */
const cleared = ({ seats, heads }: State, stamp: Stamp): Event[] => [
  ...Object.values(seats)
    .filter(({ removed }) => !removed)
    .map(({ id: seat }): Event => ({ type: 'seat-removed', ...told(stamp, 'everyone'), seat })),
  ...Object.keys(heads).map(
    (party): Event => ({ type: 'head-appointed', ...told(stamp, 'everyone'), party, seat: null }),
  ),
];

/** [FK7] A seat for whoever leads, and a chair in every delegation. Where nobody has to come, play goes on at once. */
function seatedAnew(stamp: Stamp, { lead, chairs, begins }: ForkSession): Step[] {
  const led: Step[] = lead
    ? [(now) => openSeat(now, stamp, { type: 'open-seat', ...lead, placement: { role: lead.role, party: null } })]
    : [];
  const begun: Step[] = begins ? [(now) => resumeClock({ state: now, stamp })] : [];
  return [
    ...led,
    ...chairs.map(
      (chair): Step =>
        (now) =>
          seated(now, stamp, chair),
    ),
    ...begun,
  ];
}

function seated(now: State, stamp: Stamp, { party, ...chair }: ForkChair): Decision {
  return 'instructions' in chair
    ? seatBot(now, stamp, { type: 'seat-bot', ...chair, party, standsInFor: null, name: 'Bot' })
    : openSeat(now, stamp, { type: 'open-seat', ...chair, placement: { role: 'player', party } });
}
