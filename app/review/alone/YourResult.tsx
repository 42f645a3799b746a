'use client';

import { Button } from '@mantine/core';
import { useCallback } from 'react';
import { Question } from '../../../game/analysis/question';
import { useAnalysis } from '../../components/analysis/use-analysis';
import { BusyButton } from '../../components/BusyButton';
import { PartyMark } from '../../components/PartyMark';
import { Problem } from '../../components/Problem';
import { keep } from '../../lib/draft-store';
import { tierNames } from '../../lib/tier-names';
import { aboveWords } from '../../lib/tries';
import { usePractisingAlone } from '../../lib/use-practising-alone';
import { partyOf, plain } from '../../seat/table/words/words';
import { draftOfRequest, soloDraftKey } from '../../solo/solo-draft';
import type { ReviewDesk } from '../use-review';
import { leftWords, ownResult } from './own-result';
import { TriesLine } from './TriesLine';
import { useOwnTries } from './use-own-tries';
import styles from './YourResult.module.css';

const everything = Question.parse({});

/** For whoever practised alone: what it came to, what was possible, the tries before it, and the next one. */
export function YourResult({ desk }: Readonly<{ desk: ReviewDesk }>) {
  const own = ownResult(desk.end);
  return own && <Result desk={desk} own={own} />;
}

type ResultProps = Readonly<{ desk: ReviewDesk; own: NonNullable<ReturnType<typeof ownResult>> }>;

function Result({ desk, own: { party, tier, score } }: ResultProps) {
  const { asked, current, alike, problem } = useOwnTries(desk.secret);
  const marked = partyOf(desk.scenario, party);
  return (
    <section className={styles.result} aria-labelledby="your-result">
      <div className={styles.own}>
        {marked && <PartyMark party={marked} size="large" />}
        <div>
          <h2 id="your-result">Your result: {tierNames[tier].toLowerCase()}</h2>
          <p className={styles.score}>
            <strong>{plain(score.total)}</strong> {aboveWords(score)} ({plain(score.reservation)})
          </p>
          <Possible desk={desk} party={party} total={score.total} />
        </div>
      </div>
      <div className={styles.before}>
        {current && alike.length > 1 ? (
          <TriesLine tries={alike} current={current} />
        ) : (
          <p className={styles.soft}>
            {problem
              ? `Your earlier tries could not be read. ${problem}`
              : desk.end.fork
                ? 'You went on here from a moment of an earlier try, so it does not stand beside those played from the start.'
                : 'Your next try of the same will stand beside this one.'}
          </p>
        )}
      </div>
      {desk.secret !== null && <Again asked={asked} />}
    </section>
  );
}

type PossibleProps = Readonly<{ desk: ReviewDesk; party: string; total: number }>;

/** What all could have preferred to it: which may take some seconds to work out. */
function Possible({ desk: { source, full }, party, total }: PossibleProps) {
  const ask = useCallback(
    (question: Question, signal: AbortSignal) => source.analysis({ question, position: null }, signal),
    [source],
  );
  const asked = useAnalysis({ place: full ? 'end' : null, question: everything, ask, rest: 0 });
  const words =
    asked.analysis && 'answer' in asked.analysis
      ? leftWords(asked.analysis.appraisal, party, total)
      : asked.busy
        ? 'Working out what was possible…'
        : (asked.problem ?? '');
  return (
    <p role="status" className={styles.soft}>
      {words}
    </p>
  );
}

function Again({ asked }: Readonly<{ asked: ReturnType<typeof useOwnTries>['asked'] }>) {
  const practising = usePractisingAlone();
  const change = () => {
    if (asked) keep(soloDraftKey, draftOfRequest(asked));
    location.assign('/solo');
  };
  return (
    <div className={styles.again}>
      <Button variant="default" onClick={change}>
        {asked ? 'Change something' : 'Practise alone'}
      </Button>
      {asked && (
        <BusyButton busy={practising.party !== null} onClick={() => void practising.begin(asked)}>
          Practise again
        </BusyButton>
      )}
      <Problem text={practising.problem} />
    </div>
  );
}
