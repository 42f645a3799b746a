import { unreachable } from '../unreachable';
import type { Event } from './events';
import { evolveActivity } from './evolve/activity';
import { evolveFloor } from './evolve/floor';
import { evolveFork } from './evolve/fork';
import { evolveInjects } from './evolve/injects';
import { evolveLifecycle } from './evolve/lifecycle';
import { evolveNegotiation } from './evolve/negotiation';
import { evolveObservations } from './evolve/observations';
import { evolveOpening } from './evolve/opening';
import { evolvePapers } from './evolve/papers';
import { evolveRatification } from './evolve/ratification';
import { evolveReview } from './evolve/review';
import { evolveSeats } from './evolve/seats';
import { evolveSignatures } from './evolve/signatures';
import { evolveTalk } from './evolve/talk';
import { initial, type State } from './state';

/** One event folded into the state. Total on any filtered log: what the reader has not seen changes nothing. */
export const evolve = (state: State, event: Event): State => evolveActivity(evolvePart(state, event), event);

function evolvePart(state: State, event: Event): State {
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
      return evolveOpening(state, event);
    case 'session-forked':
    case 'origin-recorded':
      return evolveFork(state, event);
    case 'message-sent':
    case 'statement-issued':
    case 'commitment-marked':
    case 'commitment-unmarked':
    case 'commitment-judged':
      return evolveTalk(state, event);
    case 'hand-raised':
    case 'hand-lowered':
    case 'hands-ordered':
    case 'floor-given':
      return evolveFloor(state, event);
    case 'draft-edited':
    case 'draft-replaced':
    case 'draft-restored':
    case 'guess-noted':
      return evolvePapers(state, event);
    case 'seat-opened':
    case 'bot-instructed':
    case 'chair-kept':
    case 'link-issued':
    case 'seat-claimed':
    case 'seat-placed':
    case 'seat-removed':
    case 'removal-explained':
    case 'presence-asked':
    case 'presence-confirmed':
    case 'seat-absent':
    case 'seat-returned':
    case 'head-appointed':
      return evolveSeats(state, event);
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
    case 'review-opened':
      return evolveLifecycle(state, event);
    case 'proposal-tabled':
    case 'proposal-amended':
    case 'rationale-recorded':
    case 'proposal-withdrawn':
    case 'proposal-declined':
      return evolveNegotiation(state, event);
    case 'proposal-signed':
    case 'red-line-crossed':
    case 'signature-withdrawn':
    case 'agreement-entered':
    case 'agreement-announced':
      return evolveSignatures(state, event);
    case 'ratification-opened':
    case 'gate-decided':
    case 'gate-counted':
    case 'agreement-ratified':
    case 'agreement-lapsed':
      return evolveRatification(state, event);
    case 'inject-switched':
    case 'inject-written':
    case 'inject-edited':
    case 'inject-armed':
    case 'inject-skipped':
    case 'inject-triggered':
    case 'inject-released':
    case 'brief-changed':
      return evolveInjects(state, event);
    case 'observation-noted':
    case 'observation-edited':
    case 'observation-struck':
      return evolveObservations(state, event);
    case 'moment-edited':
    case 'moment-added':
    case 'moment-removed':
    case 'story-ordered':
    case 'finding-recorded':
    case 'finding-edited':
    case 'finding-struck':
    case 'survey-answered':
      return evolveReview(state, event);
    default:
      return unreachable(event);
  }
}

/** Events folded into the state one after the other. */
export const evolveAll = (state: State, events: readonly Event[]): State => events.reduce(evolve, state);

export const replay = (log: readonly Event[]): State => evolveAll(initial, log);
