import { unreachable } from '../../unreachable';
import type { Command } from '../commands';
import { type Asked, type Decision, refuse } from '../decision';
import { editFinding, recordFinding, strikeFinding } from './findings';
import { editObservation, noteObservation, strikeObservation } from './observations';
import { addMoment, editMoment, orderStory, removeMoment } from './story';

type Notes = Extract<Command, { type: 'note-observation' | 'edit-observation' | 'strike-observation' }>;
type AfterClose = Extract<
  Command,
  {
    type:
      | 'edit-moment'
      | 'add-moment'
      | 'remove-moment'
      | 'order-story'
      | 'record-finding'
      | 'edit-finding'
      | 'strike-finding';
  }
>;
type OfWhiteCell = Notes | AfterClose;

const isNote = (command: OfWhiteCell): command is Notes => command.type.endsWith('-observation');

/** What facilitators and evaluators ask for: notes at any time, the story and findings when the session is over. */
export function decideForWhiteCell(asked: Asked, command: OfWhiteCell): Decision {
  const { role } = asked.seat;
  if (role !== 'facilitator' && role !== 'evaluator') return refuse('white-cell-only');
  if (isNote(command)) return decideNote(asked, command);
  return asked.state.stage === 'closed' ? decideAfterClose(asked, command) : refuse('session-open');
}

function decideNote(asked: Asked, command: Notes): Decision {
  switch (command.type) {
    case 'note-observation':
      return noteObservation(asked, command);
    case 'edit-observation':
      return editObservation(asked, command);
    case 'strike-observation':
      return strikeObservation(asked, command);
    default:
      return unreachable(command);
  }
}

function decideAfterClose(asked: Asked, command: AfterClose): Decision {
  switch (command.type) {
    case 'edit-moment':
      return editMoment(asked, command);
    case 'add-moment':
      return addMoment(asked, command);
    case 'remove-moment':
      return removeMoment(asked, command);
    case 'order-story':
      return orderStory(asked, command);
    case 'record-finding':
      return recordFinding(asked, command);
    case 'edit-finding':
      return editFinding(asked, command);
    case 'strike-finding':
      return strikeFinding(asked, command);
    default:
      return unreachable(command);
  }
}
