import { namesIn } from '../../game/review/names';
import type { Command } from '../../game/session/commands';
import type { State } from '../../game/session/state';

/** What each command asks for, as it follows "Not done:". */
const plain: Readonly<Record<Command['type'], string>> = {
  'claim-seat': 'taking your chair',
  'choose-party': 'choosing a party',
  'hand-over': 'handing over the chair of your delegation',
  'place-seat': 'moving someone',
  'remove-seat': 'removing someone',
  'ask-presence': 'asking who is there',
  'confirm-presence': 'saying that you are there',
  'instruct-bot': 'changing what a bot may do',
  'start-session': 'starting the session',
  'pause-clock': 'pausing the clock',
  'resume-clock': 'resuming the clock',
  'adjust-clock': 'changing the time of the phase',
  'advance-phase': 'going on to the next phase',
  'undo-advance': 'going back to the phase before',
  'end-session': 'ending the session',
  'correct-outcome': 'correcting the outcome',
  'open-review': 'opening the review',
  'edit-moment': 'changing a key moment',
  'add-moment': 'your key moment',
  'remove-moment': 'taking a key moment away',
  'order-story': 'ordering the key moments',
  'record-finding': 'your finding',
  'edit-finding': 'changing a finding',
  'strike-finding': 'striking out a finding',
  'answer-survey': 'your answers',
  'switch-inject': 'switching an inject',
  'edit-inject': 'editing an inject',
  'arm-inject': 'arming an inject',
  'skip-inject': 'skipping an inject',
  'write-inject': 'your inject',
  'note-observation': 'your note',
  'edit-observation': 'changing your note',
  'strike-observation': 'striking out your note',
  'release-inject': 'releasing an inject',
  'decide-gate': 'deciding a vote',
  'count-gate': 'having a vote counted',
  'send-message': 'your message',
  'issue-statement': 'your statement to the press',
  'mark-commitment': 'marking a commitment',
  'unmark-commitment': 'taking a mark from a commitment',
  'judge-commitment': 'saying what became of a commitment',
  'raise-hand': 'raising your hand',
  'lower-hand': 'lowering a hand',
  'order-hands': 'ordering the speakers',
  'give-floor': 'giving the floor',
  'edit-draft': 'your change of the draft',
  'replace-draft': 'replacing the draft',
  'restore-draft': 'bringing back the draft before',
  'note-guess': 'noting a guess',
  'table-proposal': 'tabling your proposal',
  'amend-proposal': 'your amendment',
  'withdraw-proposal': 'withdrawing your proposal',
  'decline-proposal': 'declining a proposal',
  'sign-proposal': 'your signature',
  'withdraw-signature': 'taking your signature back',
  'announce-agreement': 'announcing an agreement',
};

function addressee({ to }: Extract<Command, { type: 'send-message' }>, state: State): string {
  if (to === 'everyone') return 'everyone';
  if (to === 'control') return 'control';
  return to === 'delegation' ? 'your delegation' : namesIn(state).parties(to);
}

function about(command: Command, state: State): string {
  const names = namesIn(state);
  switch (command.type) {
    case 'send-message':
      return ` to ${addressee(command, state)}`;
    case 'table-proposal':
      return ` under the ${names.instrument(command.instrument)}`;
    case 'amend-proposal':
      return ` of the ${names.paper(command.proposal)}, version ${command.version}`;
    case 'decline-proposal':
    case 'sign-proposal':
      return `: ${names.paper(command.proposal)}, version ${command.version}`;
    default:
      return '';
  }
}

/** "your message to Ukraine": what a command asks for. */
export const commandWords = (command: Command, state: State): string => plain[command.type] + about(command, state);

const written: ReadonlySet<string> = new Set(['text', 'reason', 'rationale', 'clauses']);

/** Everything in a command that somebody typed in their own words. */
export function typedIn(command: Command): readonly string[] {
  const within = (value: unknown, typed: boolean): readonly string[] => {
    if (typeof value === 'string') return typed && value.trim() !== '' ? [value] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, each]) => within(each, typed || written.has(key)));
  };
  return [...new Set(within(command, false))];
}
