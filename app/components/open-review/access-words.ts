import type { State } from '../../../game/session/state';

/** Who may read the review by now, in a sentence for the white cell. */
export function accessWords(review: State['review']): string {
  if (!review) return 'Only the control room can read the review. Everyone else goes through what their own seat saw.';
  const talk = review.talk ? 'the whole review' : 'the review without private talk';
  return `Everyone may read ${talk}${review.notes ? ', and the notes of the white cell' : ''}.`;
}
