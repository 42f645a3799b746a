import type { z } from 'zod';
import { refusals } from '../../game/protocol/refusals';
import { Analysis, type OfflineReview } from '../../game/protocol/review';
import { ReviewFigures } from '../../game/review/figures';
import type { Answer } from '../lib/api';
import type { ReviewSource } from '../review/source';
import { inThread } from './in-thread';
import type { Work } from './work';

const noSuchMoment = { ok: false, refusal: 'no-such-moment', message: refusals['no-such-moment'] } as const;
const failed = {
  ok: false,
  refusal: 'internal',
  message: 'It could not be worked out here. Open the file in another browser.',
} as const;

/** The answers of a file that has no server to ask: what it holds, and what the script at this address finds in it. */
export function offlineSource({ review }: OfflineReview, script: string): ReviewSource {
  async function worked<T>(shape: z.ZodType<T>, work: Work, signal: AbortSignal): Promise<Answer<T>> {
    try {
      const found = await inThread(script, work, signal);
      return found === null ? noSuchMoment : { ok: true, value: shape.parse(found) };
    } catch {
      return failed;
    }
  }

  return {
    log: async (from) => ({ ok: true, value: { ...review, events: review.events.slice(from) } }),
    analysis({ question, position }, signal) {
      const log = review.events.slice(0, position ?? review.events.length);
      return worked(Analysis, { asked: 'analysis', log, question }, signal);
    },
    figures: (signal) => worked(ReviewFigures, { asked: 'figures', log: review.events }, signal),
    act: null,
    forks: null,
  };
}
