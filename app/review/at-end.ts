import { endOf } from '../../game/review/story';
import type { ReviewDesk } from './use-review';

/** The review as it stands at the end, through the widest eyes that this reader has. */
export function atEnd(desk: ReviewDesk): ReviewDesk {
  const { log, end, full, choices } = desk;
  const viewer = full ? 'control' : desk.viewer;
  return { ...desk, eyes: choices[0] ?? desk.eyes, viewer, position: endOf(log), now: end, before: end, whole: end };
}
