'use client';

import { useCallback, useMemo, useState } from 'react';
import type { Position } from '../../../game/analysis/problem/position';
import { Question } from '../../../game/analysis/question';
import type { Analysis } from '../../../game/protocol/review';
import { positionOf } from '../../../game/review/position-of';
import { outcomeOf } from '../../../game/scoring/outcome';
import { Plotted } from '../../components/analysis/Plotted';
import type { PlotParty } from '../../components/analysis/plot-party';
import { TooLargeNote } from '../../components/analysis/TooLargeNote';
import { useAnalysis } from '../../components/analysis/use-analysis';
import { Problem } from '../../components/Problem';
import { type PlotMark, plotMarks } from '../../lib/plot-mark';
import type { ReviewSource } from '../source';
import { type Both, sideNames } from './both';
import styles from './Compare.module.css';
import { scorePairs } from './differences';

const everything = Question.parse({});

/** Both outcomes before what could have been agreed. */
export function OutcomesPlot({ both, source }: Readonly<{ both: Both; source: ReviewSource }>) {
  const [question, setQuestion] = useState(everything);
  const position = useMemo(() => positionOf(both.here.end), [both.here.end]);
  const ask = useCallback(
    (asked: Question, signal: AbortSignal) => source.analysis({ question: asked, position: null }, signal),
    [source],
  );
  const { analysis, busy, problem } = useAnalysis({ place: position ? 'end' : null, question, ask, rest: 0 });
  if (!position) return null;
  return (
    <section aria-labelledby="plot-beside">
      <h2 id="plot-beside">Both outcomes, and what was possible</h2>
      <p className={styles.note}>
        The frontier is that of this session, with the instructions that its delegations had at the end.
      </p>
      <p role="status" className={styles.note}>
        {busy && 'Working out what was possible. This can take some seconds.'}
      </p>
      <Problem text={problem} />
      {analysis && 'tooLarge' in analysis && <TooLargeNote tooLarge={analysis.tooLarge} />}
      {analysis && 'answer' in analysis && (
        <Drawn
          both={both}
          position={position}
          analysis={analysis}
          busy={busy}
          askPackages={() => setQuestion({ ...question, packages: true })}
        />
      )}
    </section>
  );
}

type DrawnProps = Readonly<{
  both: Both;
  position: Position;
  analysis: Extract<Analysis, { answer: unknown }>;
  busy: boolean;
  askPackages(): void;
}>;

function Drawn({ both, position, analysis, busy, askPackages }: DrawnProps) {
  const { scenario } = both;
  const { answer } = analysis;
  const marks = useMemo(() => marksOf(both, position, analysis), [both, position, analysis]);
  const parties: readonly PlotParty[] = useMemo(
    () => scenario.parties.map((party, index) => ({ ...party, reservation: answer.parties[index]?.reservation ?? 0 })),
    [scenario, answer],
  );
  return (
    <Plotted
      scenario={scenario}
      parties={parties}
      answer={answer}
      marks={marks}
      weights={false}
      busy={busy}
      onAskPackages={askPackages}
    >
      {null}
    </Plotted>
  );
}

/** Both outcomes, scored as each session scored them, and the benchmarks. */
function marksOf(both: Both, position: Position, analysis: DrawnProps['analysis']): readonly PlotMark[] {
  const { agreements } = both.here.end;
  const benchmarks = plotMarks(position, { proposals: {}, agreements }, analysis).filter(
    ({ kind }) => kind === 'benchmark',
  );
  const pairs = scorePairs(both);
  const outcome = (side: 'here' | 'there', id: string): PlotMark => ({
    ...{ id, kind: 'holds', title: sideNames[side], lines: [sideNames[side]], tabled: null },
    note: 'The outcome, less what delay has cost.',
    scores: pairs.map((pair) => pair[side] ?? 0),
    terms: both[side].end.outcome ?? outcomeOf(both.scenario, both[side].end.agreements),
  });
  return [outcome('here', 'holds'), outcome('there', 'there'), ...benchmarks];
}
