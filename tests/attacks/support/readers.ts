import type { Command } from '../../../game/session/commands';
import { unreachable } from '../../../game/unreachable';
import type { Place } from './words';

/** Who may come to read what is written at a place: everyone, some parties, or (`[]`) the white cell alone. */
export type Readers = 'everyone' | readonly string[];

const partyOf = ({ by, state }: Place): readonly string[] => [state.seats[by]?.party ?? []].flat();

/** [PR1] [PR16] A proposal is for its table, or for the room where it is tabled to all. */
function tableOf({ to, instrument }: Extract<Command, { type: 'table-proposal' }>, place: Place): Readers {
  const { parties = [], instruments = [] } = place.state.scenario ?? {};
  const table = [...to, ...partyOf(place)];
  const all = new Set(table).size === parties.length && parties.length > 2;
  const confidential = instruments.find(({ id }) => id === instrument)?.confidential ?? true;
  return all && !confidential ? 'everyone' : table;
}

/** By the rules of play, and not by what the server makes of it. A command that is new does not compile until it is here. */
export function readersOf(place: Place): Readers {
  const { command, path, state } = place;
  switch (command.type) {
    case 'claim-seat':
    case 'place-seat':
    case 'pause-clock':
    case 'correct-outcome':
    case 'decide-gate':
    case 'answer-survey':
    case 'issue-statement':
      return 'everyone';
    case 'send-message': {
      const { to } = command;
      if (to === 'everyone') return to;
      return to === 'delegation' || to === 'control' ? partyOf(place) : [...to, ...partyOf(place)];
    }
    case 'edit-inject':
    case 'write-inject':
      return path[0] === 'texts' ? [path[1] ?? ''] : command.to;
    case 'edit-draft':
    case 'replace-draft':
      return partyOf(place);
    case 'table-proposal':
      return path[0] === 'rationale' ? partyOf(place) : tableOf(command, place);
    case 'amend-proposal':
    case 'decline-proposal':
      return path[0] === 'rationale' ? partyOf(place) : (state.proposals[command.proposal]?.audience ?? []);
    // What the white cell writes for itself, and words in the place of an id, which are about nothing.
    case 'remove-seat':
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
    case 'mark-commitment':
    case 'unmark-commitment':
    case 'judge-commitment':
    case 'count-gate':
    case 'withdraw-proposal':
    case 'sign-proposal':
    case 'withdraw-signature':
    case 'announce-agreement':
      return [];
    case 'choose-party':
    case 'hand-over':
    case 'ask-presence':
    case 'confirm-presence':
    case 'instruct-bot':
    case 'start-session':
    case 'resume-clock':
    case 'adjust-clock':
    case 'advance-phase':
    case 'undo-advance':
    case 'end-session':
    case 'open-review':
    case 'switch-inject':
    case 'arm-inject':
    case 'skip-inject':
    case 'release-inject':
    case 'raise-hand':
    case 'lower-hand':
    case 'order-hands':
    case 'give-floor':
    case 'restore-draft':
    case 'note-guess':
      return [];
    default:
      return unreachable(command);
  }
}
