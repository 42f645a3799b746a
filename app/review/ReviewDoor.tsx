'use client';

import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { refusals } from '../../game/protocol';
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
  const { secret } = placeOf(fragment);
  if (of === 'session' && secret === '') return <Closed message={refusals['unknown-link']} />;
  return <Opened key={secret} secret={of === 'example' ? null : secret} fragment={fragment} />;
}

function Opened({ secret, fragment }: { secret: string | null; fragment: string }) {
  const source = useMemo(() => httpSource(secret), [secret]);
  const { log, problem, untold, refresh } = useLog(source);

  if (problem !== null) return <Closed message={problem} />;
  if (!log) return <Notice title="Opening the review…" />;
  if (log.events.length === 0) return <Closed message="There is nothing in this log yet." />;
  const place = { ...placeOf(fragment), secret: secret ?? '' };
  const what = secret === null ? 'Example review' : 'Review';
  return <Review opened={{ log, place, source, untold, refresh }} what={what} />;
}

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
