import type { ReviewDesk } from '../use-review';

/** What the figures leave out because this reader may not know it; nothing where they have it all. */
export function knownWords({ full, ofControl, end }: Pick<ReviewDesk, 'full' | 'ofControl' | 'end'>): string {
  if (!full)
    return 'These figures are made from what your seat could read. What others said or wrote among themselves is missing from them. Your facilitator can open the whole review.';
  if (ofControl || end.review?.talk) return '';
  return 'The review was opened without private talk. Messages and promises between others are missing from these figures.';
}
