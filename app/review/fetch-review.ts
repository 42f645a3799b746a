import { Problem, ReviewLog, refusals } from '../../game/protocol';

export type Fetched = Readonly<{ ok: true; log: ReviewLog }> | Readonly<{ ok: false; message: string }>;

const unreachable = 'The server cannot be reached. Reload the page in a moment.';

/** The log to go through: a seat's, opened by its secret, or the example. Never throws. */
export async function fetchReview(secret: string | null): Promise<Fetched> {
  try {
    const response = secret === null ? await fetch('/api/review/example') : await fetch('/api/review', bearer(secret));
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) {
      const problem = Problem.safeParse(body);
      return { ok: false, message: problem.success ? problem.data.message : refusals.internal };
    }
    const log = ReviewLog.safeParse(body);
    return log.success ? { ok: true, log: log.data } : { ok: false, message: refusals['old-page'] };
  } catch {
    return { ok: false, message: unreachable };
  }
}

const bearer = (secret: string): RequestInit => ({ headers: { authorization: `Bearer ${secret}` } });
