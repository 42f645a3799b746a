'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { refusals } from '../../game/protocol';
import { useFragment } from '../lib/use-fragment';
import { Notice } from '../seat/Notice';
import { type Fetched, fetchReview } from './fetch-review';
import { placeOf } from './place';
import { Review } from './Review';

/** Fetches the log that the address opens, and then shows it. */
export function ReviewDoor({ of }: { of: 'session' | 'example' }) {
  const fragment = useFragment();
  if (fragment === null) return <Notice title="Opening the review…" />;
  const { secret } = placeOf(fragment);
  if (of === 'session' && secret === '') return <Closed message={refusals['unknown-link']} />;
  return <Opened key={secret} secret={of === 'example' ? null : secret} fragment={fragment} />;
}

function Opened({ secret, fragment }: { secret: string | null; fragment: string }) {
  const [fetched, setFetched] = useState<Fetched | null>(null);
  useEffect(() => {
    let gone = false;
    void fetchReview(secret).then((answer) => {
      if (!gone) setFetched(answer);
    });
    return () => {
      gone = true;
    };
  }, [secret]);

  if (!fetched) return <Notice title="Opening the review…" />;
  if (!fetched.ok) return <Closed message={fetched.message} />;
  if (fetched.log.events.length === 0) return <Closed message="There is nothing in this log yet." />;
  const place = { ...placeOf(fragment), secret: secret ?? '' };
  return <Review log={fetched.log} place={place} what={secret === null ? 'Example review' : 'Review'} />;
}

function Closed({ message }: { message: string }) {
  return (
    <Notice title="No review here">
      <p>{message}</p>
      <Button component={Link} href="/" variant="default">
        To the first page
      </Button>
    </Notice>
  );
}
