import { own } from '../own';
import type { Command, Issued, ServerCommand, Stamp } from './commands';
import { judgeCommitment, markCommitment, unmarkCommitment } from './decide/commitments';
import { lowerHand, raiseHand } from './decide/floor';
import { decideForFacilitator } from './decide/for-facilitator';
import { decideForServer } from './decide/for-server';
import { decideForWhiteCell } from './decide/for-white-cell';
import { releaseDue } from './decide/injects';
import { editDraft, noteGuess, replaceDraft, restoreDraft } from './decide/papers';
import { confirmPresence } from './decide/presence';
import { amendProposal, declineProposal, tableProposal, withdrawProposal } from './decide/proposals';
import { chooseParty, claimSeat, handOver } from './decide/seats';
import { announceAgreement, signProposal, withdrawSignature } from './decide/signatures';
import { answerSurvey } from './decide/survey';
import { issueStatement, sendMessage } from './decide/talk';
import { clockAfterAbsence } from './decide/waiting';
import { type Asked, type Decision, refuse } from './decision';
import type { Event } from './events';
import { evolveAll } from './evolve';
import { isPending } from './moments';
import type { State } from './state';

export type { Decision };

const ofServer = [
  'open-session',
  'fork-session',
  'open-seat',
  'reissue-link',
  'replace-seat',
  'seat-stand-in',
  'seat-bot',
  'note-absence',
  'note-return',
  'deadline-passed',
  'release-due',
] as const;
const isOfServer = (command: Command | ServerCommand): command is ServerCommand =>
  ofServer.some((type) => type === command.type);

/** What a command makes happen and the state after it, or why it is refused. */
type Decided = (Extract<Decision, { ok: true }> & Readonly<{ after: State }>) | Extract<Decision, { ok: false }>;

/** The rules of play: nothing else makes events. */
export function decide(state: State, { command, ...stamp }: Issued): Decided {
  const decision = decideAlone(state, { command, ...stamp });
  if (!decision.ok) return decision;
  const made = evolveAll(state, decision.events);
  const clock = clockAfterAbsence(made, stamp);
  const timed = evolveAll(made, clock);
  // An inject that was not planned before is set off by what comes next, if by anything.
  const released = Object.values(state.injects).some(isPending) ? setOff(timed, stamp) : [];
  return { ok: true, events: [...decision.events, ...clock, ...released], after: evolveAll(timed, released) };
}

/** [IN3] What a command made may set injects off: they are released with it, in one step. */
function setOff(state: State, { at }: Stamp): readonly Event[] {
  const { scenario } = state;
  return scenario ? releaseDue({ state, scenario, stamp: { by: 'server', at, fresh: '' } }) : [];
}

function decideAlone(state: State, { command, ...stamp }: Issued): Decision {
  if (isOfServer(command)) return decideForServer(state, command, stamp);
  const seat = own(state.seats, stamp.by);
  const { scenario } = state;
  if (!scenario || !seat || seat.removed) return refuse('no-such-seat');
  if (seat.name === null && command.type !== 'claim-seat') return refuse('unclaimed');
  if (seat.role === 'screen') return refuse('not-a-speaker');
  return decideForSeat({ state, scenario, stamp, seat }, command);
}

function decideForSeat(asked: Asked, command: Command): Decision {
  switch (command.type) {
    case 'claim-seat':
      return claimSeat(asked, command);
    case 'choose-party':
      return chooseParty(asked, command);
    case 'hand-over':
      return handOver(asked, command);
    case 'confirm-presence':
      return confirmPresence(asked);
    case 'answer-survey':
      return answerSurvey(asked, command);
    case 'note-observation':
    case 'edit-observation':
    case 'strike-observation':
    case 'edit-moment':
    case 'add-moment':
    case 'remove-moment':
    case 'order-story':
    case 'record-finding':
    case 'edit-finding':
    case 'strike-finding':
      return decideForWhiteCell(asked, command);
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
      // [LC12] All the rest is the facilitator's alone.
      return mayLead(asked, command.type) ? decideForFacilitator(asked, command) : refuse('facilitator-only');
  }
}

const ofLead: readonly Command['type'][] = [
  'start-session',
  'pause-clock',
  'resume-clock',
  'advance-phase',
  'end-session',
];

/** [LC12, SO2] Whoever practises alone has the clock too. */
function mayLead({ state, seat }: Asked, type: Command['type']): boolean {
  if (seat.role === 'facilitator') return true;
  return state.setup.alone && seat.party !== null && !seat.bot && ofLead.includes(type);
}
