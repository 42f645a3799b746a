import { useCallback, useMemo } from 'react';
import { briefIn, type Position } from '../../../game/analysis/problem/position';
import { Question } from '../../../game/analysis/question';
import type { Analysis } from '../../../game/protocol/review';
import { positionOf } from '../../../game/review/position-of';
import { FrontierPlot } from '../../components/analysis/FrontierPlot';
import { PlotCaption } from '../../components/analysis/PlotCaption';
import { useAnalysis } from '../../components/analysis/use-analysis';
import { dotsOf } from '../../lib/frontier-dots';
import { plotMarks } from '../../lib/plot-mark';
import type { ReviewDesk } from '../use-review';
import styles from './Report.module.css';

const everything = Question.parse({});
const axes = { across: 1, up: 0 };

/** The plot of what was possible, for paper: nothing in it is to be pressed. */
export function PlotOnPaper({ desk }: { desk: ReviewDesk }) {
  const position = useMemo(() => positionOf(desk.end), [desk.end]);
  return position && desk.full ? <Asked desk={desk} position={position} /> : null;
}

function Asked({ desk, position }: Readonly<{ desk: ReviewDesk; position: Position }>) {
  const { source, position: at } = desk;
  const ask = useCallback(
    (question: Question, signal: AbortSignal) => source.analysis({ question, position: at }, signal),
    [source, at],
  );
  const { analysis, busy, problem } = useAnalysis({ place: String(at), question: everything, ask, rest: 0 });
  if (problem !== null) return <p className={styles.model}>{problem}</p>;
  if (!analysis) return <p role="status">{busy && 'Working out what was possible…'}</p>;
  return 'answer' in analysis ? <Drawn desk={desk} position={position} analysis={analysis} /> : null;
}

type DrawnProps = Readonly<{
  desk: ReviewDesk;
  position: Position;
  analysis: Extract<Analysis, { answer: unknown }>;
}>;

const unpressed = () => undefined;

function Drawn({ desk: { end, scenario }, position, analysis }: DrawnProps) {
  const { answer } = analysis;
  const { proposals, agreements } = end;
  const parties = scenario.parties.map((party) => ({ ...party, reservation: briefIn(position, party.id).reservation }));
  const marks = useMemo(
    () => plotMarks(position, { proposals, agreements }, analysis),
    [position, proposals, agreements, analysis],
  );
  const dots = useMemo(
    () =>
      dotsOf({
        frontier: answer.frontier.scores,
        zone: answer.zone.frontier,
        packages: [],
        reservations: answer.parties.map(({ reservation }) => reservation),
        axes,
      }),
    [answer],
  );
  return (
    <figure className={styles.plot}>
      <FrontierPlot
        {...{ parties, axes, dots, marks, cloud: [], shown: '', tip: null }}
        onPoint={unpressed}
        onPick={unpressed}
      />
      <PlotCaption answer={answer} parties={parties} axes={axes} others="size" weights={false} />
      <p className={styles.model}>Benchmarks under this scenario’s assumptions, not the right answer.</p>
    </figure>
  );
}
