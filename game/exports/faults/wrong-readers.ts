import { own } from '../../own';
import type { Audience, Event, EventOf } from '../../session/events';
import type { State } from '../../session/state';
import type { Check } from './check';

const ofEveryone: ReadonlySet<Event['type']> = new Set<Event['type']>([
  ...(['session-opened', 'scenario-adopted', 'session-forked', 'session-started', 'session-closed'] as const),
  ...(['outcome-corrected', 'review-opened', 'survey-answered', 'statement-issued', 'agreement-announced'] as const),
  ...(['phase-started', 'phase-overdue', 'phase-reopened', 'clock-paused', 'clock-resumed', 'clock-adjusted'] as const),
  ...(['seat-opened', 'seat-claimed', 'seat-placed', 'seat-removed', 'head-appointed'] as const),
  ...(['ratification-opened', 'gate-decided', 'agreement-ratified'] as const),
]);

const ofControl: ReadonlySet<Event['type']> = new Set<Event['type']>([
  ...(['join-code-issued', 'link-issued', 'seed-drawn', 'scenario-hashed', 'notes-issued', 'injects-planned'] as const),
  ...([
    'origin-recorded',
    'removal-explained',
    'observation-noted',
    'observation-edited',
    'observation-struck',
  ] as const),
  ...(['inject-switched', 'inject-written', 'inject-edited', 'inject-armed', 'inject-skipped'] as const),
  ...(['inject-triggered', 'moment-edited', 'moment-added', 'moment-removed', 'story-ordered'] as const),
  ...(['finding-recorded', 'finding-edited', 'finding-struck'] as const),
]);

/** [TK2, TK3] Who reads a message. */
function roomOf({ from, to }: EventOf<'message-sent'>): Audience {
  if (to === 'everyone') return to;
  const self = from === null ? [] : [from];
  return typeof to === 'string' ? self : [...to, ...self];
}

/** [PR1] What happens about a proposal or a message is read by whoever read that; [PR16] a proposal perhaps by everyone. */
function tableOf(event: Event, { proposals, messages }: State): Audience | null {
  switch (event.type) {
    case 'message-sent':
      return roomOf(event);
    case 'proposal-tabled':
      return event.audience === 'everyone' ? event.audience : [event.from, ...event.to];
    case 'proposal-amended':
    case 'proposal-withdrawn':
    case 'proposal-declined':
    case 'proposal-signed':
    case 'signature-withdrawn':
      return own(proposals, event.proposal)?.audience ?? null;
    case 'commitment-marked':
    case 'commitment-unmarked':
    case 'commitment-judged':
      return messages.all.find(({ id }) => id === event.message)?.audience ?? null;
    default:
      return null;
  }
}

/** [RT7] What lapses without a vote of its own, with something else, is told to whoever knew that it was in force. */
function lapseOf({ proposal, gates }: EventOf<'agreement-lapsed'>, { agreements }: State): Audience {
  const known = agreements.find((agreement) => agreement.proposal === proposal);
  return gates.length > 0 || !known || known.announced ? 'everyone' : known.audience;
}

/** What one party alone reads; a brief control reads before. */
function partyOf(event: Event): Audience | null {
  switch (event.type) {
    case 'brief-issued':
      return event.audience.length === 0 ? [] : [event.party];
    case 'brief-changed':
    case 'party-scored':
    case 'draft-edited':
    case 'draft-replaced':
    case 'draft-restored':
    case 'guess-noted':
    case 'rationale-recorded':
    case 'red-line-crossed':
    case 'gate-counted':
      return [event.party];
    default:
      return null;
  }
}

function readersOf(event: Event, state: State): Audience | null {
  if (ofEveryone.has(event.type)) return 'everyone';
  if (event.type === 'agreement-lapsed') return lapseOf(event, state);
  return ofControl.has(event.type) ? [] : (partyOf(event) ?? tableOf(event, state));
}

const inOrder = (audience: Audience): string =>
  audience === 'everyone' ? audience : `[${[...new Set(audience)].sort().join(', ')}]`;

/** [LG1] Whoever reads an event is who the rules let read it: a review shows what each of them knew. */
export const isReadByItsReaders: Check = ({ event, state }) => {
  const readers = readersOf(event, state);
  if (readers === null || inOrder(readers) === inOrder(event.audience)) return null;
  return 'it was not read by those who read such a thing';
};
