import type { Negotiated } from '../../../game/review/negotiated/negotiated-of';
import type { PartyId } from '../../../game/scenario/id';
import type { ReviewDesk } from '../use-review';

/** What every chapter has at hand: the review, what its log tells, and the short names of proposals, by id. */
export type Told = Readonly<{ desk: ReviewDesk; of: Negotiated; codes: ReadonlyMap<string, string> }>;

/** Whether what two parties said to each other in private would be in this log. */
export function knowsTalk({ full, ofControl, end, choices }: ReviewDesk, parties: readonly PartyId[]): boolean {
  if (full) return ofControl || (end.review?.talk ?? false);
  return parties.some((party) => choices.includes(`party:${party}`));
}
