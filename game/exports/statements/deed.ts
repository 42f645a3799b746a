import type { Event } from '../../session/events';
import type { Activities } from './about';
import { extension, verbs } from './iris';
import type { Activity, Result, Verb } from './statement';

/** What somebody did, to what, and what came of it. */
export type Deed = Readonly<{ verb: Verb; object: Activity; result?: Result }>;

/** What was written, where texts are asked for. */
const response = (texts: boolean, text: string): Pick<Result, 'response'> => (texts ? { response: text } : {});

/** An event as a deed of whoever did it; null where it is none of theirs, or nothing that a learner does. */
export function deedOf(event: Event, about: Activities, texts: boolean): Deed | null {
  switch (event.type) {
    case 'seat-claimed':
      return { verb: verbs.registered, object: about.session };
    case 'message-sent': {
      const result = { ...response(texts, event.text), extensions: { [extension('length')]: [...event.text].length } };
      return { verb: verbs.commented, object: about.message(event.message), result };
    }
    case 'statement-issued':
      return { verb: verbs.issued, object: about.statement(event.statement), result: response(texts, event.text) };
    case 'commitment-marked':
      return { verb: verbs.marked, object: about.message(event.message) };
    case 'commitment-judged':
      return event.verdict === 'open'
        ? null
        : { verb: verbs.judged, object: about.message(event.message), result: { success: event.verdict === 'kept' } };
    case 'survey-answered': {
      const said = [event.aim, event.surprised, event.differently].join('\n');
      const score = event.rating === null ? {} : { score: { raw: event.rating, min: 1, max: 5 } };
      return { verb: verbs.answered, object: about.survey, result: { ...score, ...response(texts, said) } };
    }
    default:
      return ofNegotiation(event, about, texts);
  }
}

function ofNegotiation(event: Event, about: Activities, texts: boolean): Deed | null {
  switch (event.type) {
    case 'proposal-tabled':
      return { verb: verbs.tabled, object: about.proposal(event.proposal, 1) };
    case 'proposal-amended':
      return { verb: verbs.amended, object: about.proposal(event.proposal, event.version) };
    case 'proposal-withdrawn':
      return { verb: verbs.withdrew, object: about.proposal(event.proposal, null) };
    case 'proposal-declined':
      return {
        verb: verbs.declined,
        object: about.proposal(event.proposal, event.version),
        result: response(texts, event.reason),
      };
    case 'proposal-signed':
      return { verb: verbs.signed, object: about.proposal(event.proposal, event.version) };
    case 'signature-withdrawn':
      return { verb: verbs.unsigned, object: about.proposal(event.proposal, event.version) };
    default:
      return null;
  }
}
