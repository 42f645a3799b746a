import { unreachable } from '../../unreachable';
import type { ServerCommand, Stamp } from '../commands';
import { accept, type Decision, refuse } from '../decision';
import { isDue } from '../moments';
import type { State } from '../state';
import { noteAbsence, noteReturn } from './absences';
import { seatBot } from './bots';
import { forkSession } from './fork';
import { deadlinePassed } from './lifecycle';
import { openSession } from './opening';
import { replaceSeat, seatStandIn } from './replacements';
import { openSeat, reissueLink } from './seats';

/** What only the server asks for. */
export function decideForServer(state: State, command: ServerCommand, stamp: Stamp): Decision {
  switch (command.type) {
    case 'open-session':
      return openSession(state, stamp, command);
    case 'fork-session':
      return forkSession(state, stamp, command);
    case 'open-seat':
      return openSeat(state, stamp, command);
    case 'reissue-link':
      return reissueLink(state, stamp, command);
    case 'replace-seat':
      return replaceSeat(state, stamp, command);
    case 'seat-stand-in':
      return seatStandIn(state, stamp, command);
    case 'seat-bot':
      return seatBot(state, stamp, command);
    case 'note-absence':
      return noteAbsence(state, stamp, command);
    case 'note-return':
      return noteReturn(state, stamp, command);
    case 'deadline-passed':
      if (!state.scenario) return refuse('session-not-started');
      return deadlinePassed(state, state.scenario, { stamp, deadline: command.deadline });
    case 'release-due':
      // What is due comes with every command; this one asks for nothing else.
      return isDue(state, stamp.at) ? accept() : refuse('nothing-due');
    default:
      return unreachable(command);
  }
}
