'use client';

import { useDeferredValue } from 'react';
import { outcomeOf } from '../../game/scoring/outcome';
import type { Event } from '../../game/session/events';
import { StressTest } from '../components/stress/StressTest';
import { useUnchanged } from '../lib/use-unchanged';
import type { ReviewDesk } from './use-review';

/** What injects had changed by then. Only a log that is open to the reader tells of it. */
const changesBy = (log: readonly Event[]) =>
  log.flatMap((event) => (event.type === 'inject-triggered' && Object.keys(event.stress).length ? [event.stress] : []));

/** The stress test of the terms that held at this moment. It follows the moment when the reader rests. */
export function StressThen({ desk }: { desk: ReviewDesk }) {
  const { scenario, now, log, position } = desk;
  const terms = outcomeOf(scenario, now.agreements);
  const changes = changesBy(log.slice(0, position));
  const cases = useDeferredValue(useUnchanged([{ name: 'The terms that hold', terms, changes }]));
  return <StressTest scenario={scenario} cases={cases} heading="h3" />;
}
