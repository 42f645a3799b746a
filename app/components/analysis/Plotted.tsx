'use client';

import { type ReactNode, useMemo, useState } from 'react';
import type { Answer } from '../../../game/analysis/question';
import type { PublicScenario } from '../../../game/scenario/readers';
import { type Axes, type Dot, dotsOf } from '../../lib/frontier-dots';
import { manyWords, type PlotMark } from '../../lib/plot-mark';
import { FrontierPlot } from './FrontierPlot';
import { MarkedPoints } from './MarkedPoints';
import { PlotCaption } from './PlotCaption';
import { type Others, PlotControls } from './PlotControls';
import { PointCard, type Told } from './PointCard';
import { PointTip } from './PointTip';
import styles from './Possible.module.css';
import type { PlotParty } from './plot-party';

type Props = Readonly<{
  scenario: PublicScenario;
  parties: readonly PlotParty[];
  answer: Answer;
  marks: readonly PlotMark[];
  weights: boolean;
  busy: boolean;
  /** Asks for a package for every point. */
  onAskPackages(): void;
  /** What changes the question: it stands below the plot. */
  children: ReactNode;
}>;

/** The plot, how it is looked at, and the point that is looked at in words. */
export function Plotted({ scenario, parties, answer, marks, weights, busy, onAskPackages, children }: Props) {
  const [axes, setAxes] = useState<Axes>({ across: 1, up: 0 });
  const [others, setOthers] = useState<Others>('size');
  const [picked, setPicked] = useState('holds');
  const [under, setUnder] = useState<string | null>(null);
  const [tipped, setTipped] = useState(false);
  const dots = useMemo(() => dotsFor(answer, axes, others), [answer, axes, others]);
  const cloud = useMemo(
    () => (weights ? answer.draws.flatMap(({ benchmarks }) => benchmarks.map(({ scores }) => scores)) : []),
    [answer, weights],
  );
  const of = (id: string) => marks.find((mark) => mark.id === id) ?? toldDot(dots.find((dot) => dot.id === id));
  const shown = under !== null && of(under) ? under : of(picked) ? picked : 'holds';
  const point = of(shown);
  const holds = marks.find(({ id }) => id === 'holds');
  const pick = (id: string | null) => {
    if (id !== null) setPicked(id);
    else setUnder(null);
    setTipped(id !== null);
  };
  const tip = (tipped || under !== null) && point && holds && (
    <PointTip scenario={scenario} parties={parties} point={point} holds={holds.terms} />
  );
  return (
    <>
      <PlotControls parties={parties} axes={axes} others={others} onAxes={setAxes} onOthers={setOthers} />
      {dots.length === 0 && <p className={styles.note}>{noneWords[others]}</p>}
      <figure aria-busy={busy}>
        <p className={styles.claim}>Benchmarks under this scenario’s assumptions, not the right answer.</p>
        <FrontierPlot
          parties={parties}
          axes={axes}
          dots={dots}
          marks={marks}
          cloud={cloud}
          shown={shown}
          tip={tip}
          onPoint={setUnder}
          onPick={pick}
        />
        <PlotCaption answer={answer} parties={parties} axes={axes} others={others} weights={weights} />
      </figure>
      {children}
      <div className={styles.beside}>
        {point && holds && (
          <PointCard
            scenario={scenario}
            parties={parties}
            point={point}
            holds={holds}
            busy={busy}
            onAskPackages={onAskPackages}
          />
        )}
        <MarkedPoints parties={parties} marks={marks} shown={shown} onPick={setPicked} />
      </div>
    </>
  );
}

const noneWords: Readonly<Record<Others, string>> = {
  size: 'No package is left of those asked about.',
  filter: 'No package gives every other party its reservation value.',
};

function dotsFor(answer: Answer, axes: Axes, others: Others): readonly Dot[] {
  const reservations = answer.parties.map(({ reservation }) => reservation);
  const dots = dotsOf({
    frontier: answer.frontier.scores,
    zone: answer.zone.frontier,
    packages: answer.frontier.packages,
    reservations,
    axes,
  });
  return others === 'size' ? dots : dots.filter(({ surplus }) => surplus === null || surplus >= 0);
}

function toldDot(dot: Dot | undefined): Told | null {
  if (!dot) return null;
  const alike =
    dot.count > 1 ? ` Of ${dot.count} such points at this place, the one that leaves the others best off.` : '';
  return {
    title: dot.inZone ? 'An efficient package of the zone' : 'An efficient package',
    note: `Nothing gives one party more without taking from another.${alike}${dot.terms ? ` ${manyWords(dot.many)}` : ''}`,
    scores: dot.scores,
    terms: dot.terms,
  };
}
