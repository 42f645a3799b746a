import { unreachable } from '../../unreachable';
import type { Command } from '../commands';
import type { Asked, Decision } from '../decision';
import { instructBot } from './bots';
import { correctOutcome } from './corrections';
import { giveFloor, orderHands } from './floor';
import { releaseByHand, switchInject } from './injects';
import { adjustClock, advancePhase, endSession, pauseClock, resumeClock, startSession } from './lifecycle';
import { armInject, editInject, skipInject, writeInject } from './msel';
import { openReview } from './open-review';
import { askPresence } from './presence';
import { countGateNow, decideGate } from './ratification';
import { placeSeat, removeSeat } from './seats';
import { undoAdvance } from './undo';

type OfFacilitator = Extract<
  Command,
  {
    type:
      | 'place-seat'
      | 'remove-seat'
      | 'ask-presence'
      | 'instruct-bot'
      | 'start-session'
      | 'pause-clock'
      | 'resume-clock'
      | 'adjust-clock'
      | 'advance-phase'
      | 'undo-advance'
      | 'end-session'
      | 'correct-outcome'
      | 'open-review'
      | 'switch-inject'
      | 'edit-inject'
      | 'arm-inject'
      | 'skip-inject'
      | 'release-inject'
      | 'write-inject'
      | 'decide-gate'
      | 'count-gate'
      | 'order-hands'
      | 'give-floor';
  }
>;

/** What a facilitator may ask for besides what everyone may. */
export function decideForFacilitator(asked: Asked, command: OfFacilitator): Decision {
  switch (command.type) {
    case 'place-seat':
      return placeSeat(asked, command);
    case 'remove-seat':
      return removeSeat(asked, command);
    case 'instruct-bot':
      return instructBot(asked, command);
    case 'ask-presence':
      return askPresence(asked);
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
    case 'undo-advance':
      return undoAdvance(asked, command);
    case 'end-session':
      return endSession(asked);
    case 'correct-outcome':
      return correctOutcome(asked, command);
    case 'open-review':
      return openReview(asked, command);
    case 'switch-inject':
      return switchInject(asked, command);
    case 'edit-inject':
      return editInject(asked, command);
    case 'arm-inject':
      return armInject(asked, command);
    case 'skip-inject':
      return skipInject(asked, command);
    case 'release-inject':
      return releaseByHand(asked, command);
    case 'write-inject':
      return writeInject(asked, command);
    case 'decide-gate':
      return decideGate(asked, command);
    case 'count-gate':
      return countGateNow(asked, command);
    case 'order-hands':
      return orderHands(asked, command);
    case 'give-floor':
      return giveFloor(asked, command);
    default:
      return unreachable(command);
  }
}
