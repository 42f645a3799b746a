'use client';

import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { sharedLength } from '../../../game/review/branches';
import type { Event } from '../../../game/session/events';
import { replay } from '../../../game/session/evolve';
import type { ReviewDesk } from '../use-review';
import type { Both } from './both';
import { branchWords } from './branch-words';
import styles from './Compare.module.css';
import { OutcomesPlot } from './OutcomesPlot';
import { PhasesBeside } from './PhasesBeside';
import { ScoresBeside } from './ScoresBeside';
import { SharedPast } from './SharedPast';
import { TermsThatDiffer } from './TermsThatDiffer';
import { useBranchLog } from './use-branch-log';

/** Two branches side by side: what they share, what they came to, and how they went. */
export function Compare({ desk }: Readonly<{ desk: ReviewDesk }>) {
  const { others, beside, holdAgainst, mayFork } = desk.branches;
  if (!beside)
    return (
      <p className={styles.none}>
        No other session goes on from a moment of this one.{mayFork && ' “What if…” beside the time line begins one.'}
      </p>
    );
  return (
    <div className={styles.page}>
      <NativeSelect
        label="This session beside"
        data={others.map((each) => ({ value: each.session, label: branchWords(each, desk.scenario) }))}
        value={beside.session}
        onChange={({ currentTarget: { value } }) => holdAgainst(value)}
      />
      {beside.ofBots && (
        <p className={styles.claim}>
          Bots are no people: what they did from there on is one way that it could have gone. Votes and injects were
          drawn anew as well.
        </p>
      )}
      <Fetching desk={desk} session={beside.session} />
    </div>
  );
}

function Fetching({ desk, session }: Readonly<{ desk: ReviewDesk; session: string }>) {
  const { log, problem } = useBranchLog(desk.source, session);
  if (log) return <Beside desk={desk} log={log} />;
  return (
    <p role="status" className={styles.none}>
      {problem ?? 'Reading the other branch…'}
    </p>
  );
}

function Beside({ desk, log }: Readonly<{ desk: ReviewDesk; log: readonly Event[] }>) {
  const both: Both = useMemo(() => {
    const shared = sharedLength(desk.log, log);
    return {
      scenario: desk.scenario,
      shared,
      here: { log: desk.log, end: desk.end },
      there: { log, end: replay(log) },
    };
  }, [desk.log, desk.end, desk.scenario, log]);
  return (
    <>
      <SharedPast both={both} />
      <div className={styles.results}>
        <ScoresBeside both={both} />
        <TermsThatDiffer both={both} />
      </div>
      <OutcomesPlot both={both} source={desk.source} />
      <PhasesBeside both={both} linkTo={desk.linkTo} />
    </>
  );
}
