import type { Command } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';

/**
 * [LC11] The facilitator opens the log to everyone, once the session is over; and may open more of it later. What was
 * opened once stays open: nobody can be made to unread it.
 */
export function openReview(
  { state, stamp }: Asked,
  { talk, notes }: Extract<Command, { type: 'open-review' }>,
): Decision {
  if (state.stage !== 'closed') return refuse('session-open');
  const opened = { talk: talk || (state.review?.talk ?? false), notes: notes || (state.review?.notes ?? false) };
  if (state.review?.talk === opened.talk && state.review.notes === opened.notes) return refuse('review-open');
  return accept({ type: 'review-opened', ...told(stamp, 'everyone'), ...opened });
}
