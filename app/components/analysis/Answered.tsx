'use client';

import { type ReactNode, useMemo } from 'react';
import { holdsIn, type Position } from '../../../game/analysis/problem/position';
import type { Question } from '../../../game/analysis/question';
import type { Analysis } from '../../../game/protocol/review';
import type { State } from '../../../game/session/state';
import { grouped, packagesWords } from '../../lib/analysis-words';
import { plotMarks } from '../../lib/plot-mark';
import { counted } from '../../seat/table/words/words';
import { Benchmarks } from './Benchmarks';
import { FormalPower } from './FormalPower';
import { LeftOnTable } from './LeftOnTable';
import type { Heading } from './Part';
import { Plotted } from './Plotted';
import styles from './Possible.module.css';
import type { PlotParty } from './plot-party';
import { Sizes } from './Sizes';
import { ZoneTable } from './ZoneTable';

type Props = Readonly<{
  state: State;
  position: Position;
  analysis: Extract<Analysis, { answer: unknown }>;
  question: Question;
  busy: boolean;
  under: Heading;
  /** What is asked: it stands below the plot. */
  controls: ReactNode;
  below: ReactNode;
  onAsk(question: Question): void;
}>;

/** An answer: the plot, what holds held against it, the benchmarks, the zone by option, and the counts. */
export function Answered({ state, position, analysis, question, busy, under, controls, below, onAsk }: Props) {
  const { answer, appraisal } = analysis;
  const { scenario } = position;
  const { proposals, agreements, stage } = state;
  const marks = useMemo(
    () => plotMarks(position, { proposals, agreements }, analysis),
    [position, proposals, agreements, analysis],
  );
  const parties: readonly PlotParty[] = useMemo(
    () => scenario.parties.map((party, index) => ({ ...party, reservation: answer.parties[index]?.reservation ?? 0 })),
    [scenario, answer],
  );
  const holds = holdsIn(position);
  const fixed = Object.keys(answer.fixed).length;
  const fix = (issue: string, option: string) => {
    const { [issue]: before, ...others } = question.fix;
    onAsk({ ...question, fix: before === option ? others : { ...others, [issue]: option } });
  };
  const over = stage === 'closed';
  const left = <LeftOnTable scenario={scenario} parties={parties} appraisal={appraisal} over={over} under={under} />;
  return (
    <div className={styles.answer}>
      <p className={styles.note}>
        {grouped(answer.zone.size)} of {packagesWords(answer.counts.feasible)} would give every party its reservation
        value{fixed > 0 && `, with ${counted(fixed, 'issue')} held`}.
      </p>
      <Plotted
        scenario={scenario}
        parties={parties}
        answer={answer}
        marks={marks}
        weights={question.draws > 0}
        busy={busy}
        onAskPackages={() => onAsk({ ...question, packages: true })}
      >
        {controls}
      </Plotted>
      {/* When it is over, what it came to is the first thing to read after the picture of it. */}
      {over && <div aria-busy={busy}>{left}</div>}
      {below}
      <div aria-busy={busy}>
        {!over && left}
        <Benchmarks scenario={scenario} parties={parties} answer={answer} holds={holds} under={under} />
        <ZoneTable scenario={scenario} answer={answer} holds={holds} fix={question.fix} under={under} onFix={fix} />
        <FormalPower scenario={scenario} parties={parties} power={answer.power} under={under} />
        <Sizes answer={answer} under={under} />
      </div>
    </div>
  );
}
