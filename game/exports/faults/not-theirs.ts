import { own } from '../../own';
import type { Event } from '../../session/events';
import type { Seat } from '../../session/state';
import type { At, Check } from './check';

/** The delegation in whose name an event is, which nobody else brings about; undefined where it is in nobody's. */
function inNameOf(event: Event): string | null | undefined {
  switch (event.type) {
    case 'message-sent':
    case 'proposal-tabled':
    case 'proposal-amended':
      return event.from;
    case 'commitment-marked':
      return event.markedBy;
    case 'commitment-judged':
    case 'statement-issued':
    case 'proposal-withdrawn':
    case 'proposal-declined':
    case 'signature-withdrawn':
    case 'rationale-recorded':
    case 'red-line-crossed':
    case 'draft-edited':
    case 'draft-replaced':
    case 'draft-restored':
    case 'guess-noted':
      return event.party;
    default:
      return undefined;
  }
}

/** [SE11] A facilitator opens a chair under a name in one step: a bot's, a stand-in's, that of somebody who moves there. */
function opensItNamed({ event, state, before }: At, claimed: string): boolean {
  if (own(state.seats, event.by)?.role !== 'facilitator' || own(state.seats, claimed)?.name !== null) return false;
  const opened = before.findLast((each) => each.type === 'seat-opened' && each.seat === claimed);
  return opened?.by === event.by && opened.at === event.at;
}

/** What everybody does for their own seat alone; the server seats people as well. */
function isForAnother(at: At): boolean {
  const { event } = at;
  switch (event.type) {
    case 'survey-answered':
    case 'hand-raised':
    case 'presence-confirmed':
      return event.by !== event.seat;
    case 'seat-claimed':
      return event.by !== event.seat && event.by !== 'server' && !opensItNamed(at, event.seat);
    default:
      return false;
  }
}

const ofWhiteCell = /^(?:observation|finding|moment|story)-/;

const isWhiteCell = (seat: Seat | undefined): boolean => seat?.role === 'facilitator' || seat?.role === 'evaluator';

/** [VW2] Nobody speaks for another: neither for a delegation that they are not in, nor for the white cell. */
export const speaksForItself: Check = (at) => {
  const { event, state } = at;
  const seat = own(state.seats, event.by);
  const named = inNameOf(event);
  const speaks = named === null ? seat?.role === 'facilitator' : seat?.party === named;
  if (named !== undefined && !speaks)
    return `it is in the name of ${named ?? 'control'}, and ${event.by} does not speak for it`;
  if (isForAnother(at)) return 'it is done for another seat';
  if (ofWhiteCell.test(event.type) && !isWhiteCell(seat)) return `${event.by} is not of the white cell`;
  const opens = event.type === 'review-opened' && !state.setup.alone;
  return opens && seat?.role !== 'facilitator' ? `${event.by} is no facilitator` : null;
};
