import { own } from '../../own';
import type { ServerCommand, Stamp } from '../commands';
import { accept, type Decision, refuse, told } from '../decision';
import type { Event } from '../events';
import { usual } from '../instructions';
import type { SeatId } from '../seat';
import { standInsFor } from '../stand-ins';
import type { Seat, State } from '../state';
import { botSeated } from './bots';
import { standInFault } from './replacements';

type Of<Type extends ServerCommand['type']> = Extract<ServerCommand, { type: Type }>;

const msPerMinute = 60_000;

const leads = ({ heads }: State, { id, party }: Seat): boolean => party !== null && heads[party] === id;

/** A bot that nobody has instructed has the chair, and signs nothing. */
function botInstead(state: State, stamp: Stamp, { id, party }: Seat): Event[] {
  if (party === null || standInFault(state, id)) return [];
  const chair = { seat: stamp.fresh, party, standsInFor: id, name: 'Bot' };
  return botSeated(state, stamp, chair, { ...usual('fair'), maySign: false });
}

/** [AB2] What is done about a head who is absent, as it was settled before the start. */
function consequence(state: State, stamp: Stamp, seat: Seat, online: readonly SeatId[]): Event[] {
  const { setup, clock } = state;
  const { absence } = setup;
  if (!absence || !clock || !leads(state, seat)) return [];
  switch (absence.policy) {
    case 'go-on':
      return [];
    case 'wait': {
      if (clock.paused) return [];
      const remaining = clock.deadline === null ? null : Math.max(0, clock.deadline - stamp.at);
      return [{ type: 'clock-paused', ...told(stamp, 'everyone'), remaining, reason: null, waitingFor: seat.id }];
    }
    case 'extend': {
      if (clock.paused || clock.deadline === null || clock.extended) return [];
      const { minutes } = absence;
      const deadline = Math.max(clock.deadline, stamp.at) + Math.round(minutes * msPerMinute);
      return [{ type: 'clock-adjusted', ...told(stamp, 'everyone'), minutes, deadline, remaining: null }];
    }
    case 'bot':
      return botInstead(state, stamp, seat);
    case 'stand-in': {
      const next = Object.values(state.seats).find(
        ({ id, party, name, removed }) =>
          id !== seat.id && party === seat.party && name !== null && !removed && online.includes(id),
      );
      if (!next || seat.party === null) return [];
      return [{ type: 'head-appointed', ...told(stamp, 'everyone'), party: seat.party, seat: next.id }];
    }
  }
}

/** [AB1] Somebody of a delegation has been gone for as long as was settled: everyone is told, once. */
export function noteAbsence(state: State, stamp: Stamp, { seat: id, since, online }: Of<'note-absence'>): Decision {
  if (state.stage !== 'playing') return refuse('session-not-started');
  const seat = own(state.seats, id);
  const gone = seat && !seat.removed && !seat.bot && seat.name !== null && seat.party !== null && !online.includes(id);
  if (!gone || !state.setup.absence) return refuse('no-such-seat');
  if (own(state.absences, id) !== undefined) return refuse('nothing-changed');
  return accept(
    { type: 'seat-absent', ...told(stamp, 'everyone'), seat: id, since },
    ...consequence(state, stamp, seat, online),
  );
}

/** [AB3] Who is back takes up the head's chair again from whoever stood in. */
export function noteReturn(state: State, stamp: Stamp, { seat: id }: Of<'note-return'>): Decision {
  const seat = own(state.seats, id);
  const standIns = standInsFor(state, id);
  if (!seat || (own(state.absences, id) === undefined && standIns.length === 0)) return refuse('nothing-changed');
  return accept(
    { type: 'seat-returned', ...told(stamp, 'everyone'), seat: id },
    ...standIns.map((each): Event => ({ type: 'seat-removed', ...told(stamp, 'everyone'), seat: each.id })),
    ...headAgain(state, stamp, seat, standIns),
  );
}

/** Whoever led before they were gone leads again: after a stand-in, or a member who had the chair by the rule of absence. */
function headAgain(state: State, stamp: Stamp, seat: Seat, standIns: readonly Seat[]): Event[] {
  const { party } = seat;
  if (party === null || seat.removed) return [];
  const head = state.heads[party];
  const acting = standIns.some(({ id }) => id === head) || state.stoodIn[party] === seat.id;
  if (!acting || head === seat.id) return [];
  return [{ type: 'head-appointed', ...told(stamp, 'everyone'), party, seat: seat.id }];
}
