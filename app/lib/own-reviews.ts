import { z } from 'zod';
import { keep, readKept } from './draft-store';

/** A review that this browser opened from a seat: what opens it, and the time of its first and last event, in ms since 1970. */
const OwnReview = z.object({ secret: z.string(), from: z.number(), to: z.number() });
type OwnReview = z.infer<typeof OwnReview>;

const key = 'reviews';
const Reviews = z.array(OwnReview);
const none: OwnReview[] = [];
const most = 20;

const kept = (): readonly OwnReview[] => readKept(key, Reviews, none);

/** The newest first, each once. */
export const withReview = (reviews: readonly OwnReview[], review: OwnReview): readonly OwnReview[] =>
  [review, ...reviews.filter(({ secret }) => secret !== review.secret)].slice(0, most);

export const keepReview = (review: OwnReview): void => keep(key, withReview(kept(), review));

/** Of these, the newest first, the one of a session that went on at this time. */
export const reviewAt = (reviews: readonly OwnReview[], time: number): string | null =>
  reviews.find(({ from, to }) => from <= time && time <= to)?.secret ?? null;

/** What opens the reader's own review of this time, where this browser has opened it before. */
export const ownReviewAt = (time: number): string | null => reviewAt(kept(), time);
