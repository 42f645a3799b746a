import { own } from '../own';
import { unreachable } from '../unreachable';
import type { Command, Issued, ServerCommand, Stamp } from './commands';
import { judgeCommitment, markCommitment, unmarkCommitment } from './decide/commitments';
import { giveFloor, lowerHand, orderHands, raiseHand } from './decide/floor';
import { releaseByHand, releaseDue, switchInject } from './decide/injects';
import {
  adjustClock,
  advancePhase,
  deadlinePassed,
  endSession,
  openReview,
  pauseClock,
  resumeClock,
  startSession,
} from './decide/lifecycle';
import { openSession } from './decide/opening';
import { editDraft, noteGuess, replaceDraft, restoreDraft } from './decide/papers';
import { amendProposal, declineProposal, tableProposal, withdrawProposal } from './decide/proposals';
import { decideGate } from './decide/ratification';
import { chooseParty, claimSeat, handOver, openSeat, placeSeat, reissueLink, removeSeat } from './decide/seats';
import { announceAgreement, signProposal, withdrawSignature } from './decide/signatures';
import { issueStatement, sendMessage } from './decide/talk';
import { type Asked, accept, type Decision, refuse } from './decision';
import type { Event } from './events';
import { evolve } from './evolve';
import { isDue, isPending } from './moments';
import type { State } from './state';

export type { Decision };

const ofServer = ['open-session', 'open-seat', 'reissue-link', 'deadline-passed', 'release-due'] as const;
const isOfServer = (command: Command | ServerCommand): command is ServerCommand =>
  ofServer.some((type) => type === command.type);

/** The rules of play: what a command makes happen, or why it is refused. Nothing else makes events. */
export function decide(state: State, { command, ...stamp }: Issued): Decision {
  const decision = decideAlone(state, { command, ...stamp });
  return decision.ok ? withInjects(state, decision.events, stamp) : decision;
}

/** [IN3] What a command made may set injects off: they are released with it, in one step. */
function withInjects(state: State, events: readonly Event[], { at }: Stamp): Decision {
  if (!Object.values(state.injects).some(isPending)) return accept(...events);
  const after = events.reduce(evolve, state);
  const { scenario } = after;
  if (!scenario) return accept(...events);
  const stamp: Stamp = { by: 'server', at, fresh: '' };
  return accept(...events, ...releaseDue({ state: after, scenario, stamp }));
}

function decideAlone(state: State, { command, ...stamp }: Issued): Decision {
  if (isOfServer(command)) return decideForServer(state, command, stamp);
  const seat = own(state.seats, stamp.by);
  const { scenario } = state;
  if (!scenario || !seat || seat.removed) return refuse('no-such-seat');
  if (seat.name === null && command.type !== 'claim-seat') return refuse('unclaimed');
  return decideForSeat({ state, scenario, stamp, seat }, command);
}

function decideForServer(state: State, command: ServerCommand, stamp: Stamp): Decision {
  switch (command.type) {
    case 'open-session':
      return openSession(state, stamp, command);
    case 'open-seat':
      return openSeat(state, stamp, command);
    case 'reissue-link':
      return reissueLink(state, stamp, command);
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

function decideForSeat(asked: Asked, command: Command): Decision {
  switch (command.type) {
    case 'claim-seat':
      return claimSeat(asked, command);
    case 'choose-party':
      return chooseParty(asked, command);
    case 'hand-over':
      return handOver(asked, command);
    case 'send-message':
      return sendMessage(asked, command);
    case 'issue-statement':
      return issueStatement(asked, command);
    case 'mark-commitment':
      return markCommitment(asked, command);
    case 'unmark-commitment':
      return unmarkCommitment(asked, command);
    case 'judge-commitment':
      return judgeCommitment(asked, command);
    case 'raise-hand':
      return raiseHand(asked);
    case 'lower-hand':
      return lowerHand(asked, command);
    case 'edit-draft':
      return editDraft(asked, command);
    case 'replace-draft':
      return replaceDraft(asked, command);
    case 'restore-draft':
      return restoreDraft(asked);
    case 'note-guess':
      return noteGuess(asked, command);
    case 'table-proposal':
      return tableProposal(asked, command);
    case 'amend-proposal':
      return amendProposal(asked, command);
    case 'withdraw-proposal':
      return withdrawProposal(asked, command);
    case 'decline-proposal':
      return declineProposal(asked, command);
    case 'sign-proposal':
      return signProposal(asked, command);
    case 'withdraw-signature':
      return withdrawSignature(asked, command);
    case 'announce-agreement':
      return announceAgreement(asked, command);
    default:
      return decideForFacilitator(asked, command);
  }
}

type OfFacilitator = Extract<
  Command,
  {
    type:
      | 'place-seat'
      | 'remove-seat'
      | 'start-session'
      | 'pause-clock'
      | 'resume-clock'
      | 'adjust-clock'
      | 'advance-phase'
      | 'end-session'
      | 'open-review'
      | 'switch-inject'
      | 'release-inject'
      | 'decide-gate'
      | 'order-hands'
      | 'give-floor';
  }
>;

/** [LC12] These are the facilitator's alone. */
function decideForFacilitator(asked: Asked, command: OfFacilitator): Decision {
  if (asked.seat.role !== 'facilitator') return refuse('facilitator-only');
  switch (command.type) {
    case 'place-seat':
      return placeSeat(asked, command);
    case 'remove-seat':
      return removeSeat(asked, command);
    case 'start-session':
      return startSession(asked);
    case 'pause-clock':
      return pauseClock(asked, command);
    case 'resume-clock':
      return resumeClock(asked);
    case 'adjust-clock':
      return adjustClock(asked, command);
    case 'advance-phase':
      return advancePhase(asked, command);
    case 'end-session':
      return endSession(asked);
    case 'open-review':
      return openReview(asked);
    case 'switch-inject':
      return switchInject(asked, command);
    case 'release-inject':
      return releaseByHand(asked, command);
    case 'decide-gate':
      return decideGate(asked, command);
    case 'order-hands':
      return orderHands(asked, command);
    case 'give-floor':
      return giveFloor(asked, command);
    default:
      return unreachable(command);
  }
}
