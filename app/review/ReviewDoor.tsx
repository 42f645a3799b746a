'use client';

import { Button } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { refusals } from '../../game/protocol/refusals';
import type { ReviewLog } from '../../game/protocol/review';
import { keepReview, ownReviewAt } from '../lib/own-reviews';
import { useFragment } from '../lib/use-fragment';
import { Notice } from '../seat/Notice';
import { httpSource } from './http-source';
import { placeOf } from './place';
import { Review } from './Review';
import { useLog } from './use-log';

/** Fetches the log that the address opens, and then shows it. */
export function ReviewDoor({ of }: { of: 'session' | 'example' }) {
  const fragment = useFragment();
  if (fragment === null) return <Notice title="Opening the review…" />;
  const { secret: said, time } = placeOf(fragment);
  const secret = said === '' && of === 'session' && time !== null ? (ownReviewAt(time) ?? '') : said;
  if (of === 'session' && secret === '')
    return time === null ? <Closed message={refusals['unknown-link']} /> : <NotYet />;
  return <Opened key={secret} secret={of === 'example' ? null : secret} fragment={fragment} />;
}

function Opened({ secret, fragment }: { secret: string | null; fragment: string }) {
  const source = useMemo(() => httpSource(secret), [secret]);
  const { log, problem, untold, refresh } = useLog(source);

  useKeptReview(secret, log);

  if (problem !== null) return <Closed message={problem} />;
  if (!log) return <Notice title="Opening the review…" />;
  if (log.events.length === 0) return <Closed message="There is nothing in this log yet." />;
  const place = { ...placeOf(fragment), secret: secret ?? '' };
  const what = secret === null ? 'Example review' : 'Review';
  return <Review opened={{ log, place, source, untold, refresh }} what={what} />;
}

/** So that a link to a moment, which has no secret, finds it in this browser. The host's key sits nowhere and is not kept. */
function useKeptReview(secret: string | null, log: ReviewLog | null): void {
  const [first, last] = [log?.events[0]?.at, log?.events.at(-1)?.at];
  const own = log !== null && log.seat !== null;
  useEffect(() => {
    if (own && secret !== null && first !== undefined && last !== undefined)
      keepReview({ secret, from: first, to: last });
  }, [own, secret, first, last]);
}

/** A link for others was followed where no review of that time was ever opened. */
const NotYet = () => (
  <Notice title="A moment of a review">
    <p>
      This link leads to a moment, and to nobody’s seat. Open your own review first, by your own link; then follow this
      one again in the same browser.
    </p>
    <Button component="a" href="/" variant="default">
      To the first page
    </Button>
  </Notice>
);

function Closed({ message }: { message: string }) {
  return (
    <Notice title="No review here">
      <p>{message}</p>
      <Button component="a" href="/" variant="default">
        To the first page
      </Button>
    </Notice>
  );
}
