import type { Event } from '../session/events';
import type { State } from '../session/state';
import { unreachable } from '../unreachable';
import { namesIn } from './names';
import { afterCloseInWords } from './sentence/after-close';
import { attendanceInWords } from './sentence/attendance';
import { floorInWords } from './sentence/floor';
import type { InWords } from './sentence/in-words';
import { injectInWords } from './sentence/injects';
import { negotiationInWords } from './sentence/negotiation';
import { observationInWords } from './sentence/observations';
import { openingInWords } from './sentence/opening';
import { papersInWords } from './sentence/papers';
import { playInWords } from './sentence/play';
import { ratificationInWords } from './sentence/ratification';
import { signatureInWords } from './sentence/signatures';
import { talkInWords } from './sentence/talk';

/**
 * An event in plain words: what it is, and one sentence on it. `end` is the fold of the whole log at hand, which knows
 * every name and every version. Nothing is said that the event's own readers could not know.
 */
export function inWords(event: Event, end: State): InWords {
  const names = namesIn(end);
  switch (event.type) {
    case 'session-opened':
    case 'join-code-issued':
    case 'join-code-shown':
    case 'scenario-adopted':
    case 'brief-issued':
    case 'notes-issued':
    case 'injects-planned':
    case 'seed-drawn':
    case 'scenario-hashed':
    case 'session-forked':
    case 'origin-recorded':
    case 'seat-opened':
    case 'bot-instructed':
    case 'chair-kept':
    case 'link-issued':
    case 'seat-claimed':
    case 'seat-placed':
    case 'seat-removed':
    case 'head-appointed':
      return openingInWords(event, names);
    case 'removal-explained':
    case 'presence-asked':
    case 'presence-confirmed':
    case 'seat-absent':
    case 'seat-returned':
      return attendanceInWords(event, names);
    case 'session-started':
    case 'phase-started':
    case 'phase-overdue':
    case 'phase-reopened':
    case 'clock-paused':
    case 'clock-resumed':
    case 'clock-adjusted':
    case 'session-closed':
    case 'outcome-corrected':
    case 'party-scored':
    case 'message-sent':
      return playInWords(event, names, end);
    case 'statement-issued':
    case 'commitment-marked':
    case 'commitment-unmarked':
    case 'commitment-judged':
      return talkInWords(event, names, end);
    case 'hand-raised':
    case 'hand-lowered':
    case 'hands-ordered':
    case 'floor-given':
      return floorInWords(event, names);
    case 'draft-edited':
    case 'draft-replaced':
    case 'draft-restored':
    case 'guess-noted':
      return papersInWords(event, names);
    case 'proposal-tabled':
    case 'proposal-amended':
    case 'rationale-recorded':
    case 'proposal-withdrawn':
    case 'proposal-declined':
      return negotiationInWords(event, names, end);
    case 'proposal-signed':
    case 'red-line-crossed':
    case 'signature-withdrawn':
    case 'agreement-entered':
    case 'agreement-announced':
      return signatureInWords(event, names, end);
    case 'ratification-opened':
    case 'gate-decided':
    case 'gate-counted':
    case 'agreement-ratified':
    case 'agreement-lapsed':
      return ratificationInWords(event, names);
    case 'inject-switched':
    case 'inject-written':
    case 'inject-edited':
    case 'inject-armed':
    case 'inject-skipped':
    case 'inject-triggered':
    case 'inject-released':
    case 'brief-changed':
      return injectInWords(event, names, end);
    case 'observation-noted':
    case 'observation-edited':
    case 'observation-struck':
      return observationInWords(event, names, end);
    case 'review-opened':
    case 'moment-edited':
    case 'moment-added':
    case 'moment-removed':
    case 'story-ordered':
    case 'finding-recorded':
    case 'finding-edited':
    case 'finding-struck':
    case 'survey-answered':
      return afterCloseInWords(event, names, end);
    default:
      return unreachable(event);
  }
}
