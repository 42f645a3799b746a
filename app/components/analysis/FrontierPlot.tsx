'use client';

import { useElementSize } from '@mantine/hooks';
import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { alongStairs, domainOf, type Frame, type Pair, placeIn, staircase } from '../../lib/frontier-chart';
import { type Axes, type Dot, pairOf } from '../../lib/frontier-dots';
import { plotLayout, regionWords } from '../../lib/plot-layout';
import type { PlotMark } from '../../lib/plot-mark';
import styles from './FrontierPlot.module.css';
import { PlotGround } from './PlotGround';
import { PlotMarks } from './PlotMarks';
import { PlotSurface } from './PlotSurface';
import type { PlotParty } from './plot-party';

/** px */
const margin = { left: 38, right: 12, top: 26, bottom: 44 };

type Drawn = Readonly<{
  parties: readonly PlotParty[];
  axes: Axes;
  dots: readonly Dot[];
  marks: readonly PlotMark[];
  /** Scores of benchmarks with other weights. */
  cloud: readonly (readonly number[])[];
}>;

type Props = Drawn &
  Readonly<{
    shown: string;
    /** What is told beside the point shown, for as long as it is. */
    tip: ReactNode;
    onPoint(id: string | null): void;
    onPick(id: string | null): void;
  }>;

/** What any two parties could have had, what was proposed and what holds, as points with a package behind each. */
export function FrontierPlot(props: Props) {
  const { ref, width, height } = useElementSize();
  return (
    <div className={styles.frame}>
      <div ref={ref} className={styles.area}>
        {width > 0 && <Drawing {...props} width={width} height={Math.round(height)} />}
      </div>
    </div>
  );
}

const needsOf = ({ parties, axes }: Pick<Drawn, 'parties' | 'axes'>): Pair =>
  pairOf(
    parties.map(({ reservation }) => reservation),
    axes,
  );

function frameOf({ axes, dots, marks, cloud, parties }: Drawn, width: number, height: number): Frame {
  const named = [...marks.map(({ scores }) => scores), ...cloud].map((scores) => pairOf(scores, axes));
  const pairs = [...dots.map(({ at }) => at), ...named, needsOf({ parties, axes })];
  return {
    left: margin.left,
    top: margin.top,
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
    across: domainOf(pairs.map(({ x }) => x)),
    up: domainOf(pairs.map(({ y }) => y)),
  };
}

function Drawing(props: Props & Readonly<{ width: number; height: number }>) {
  const { width, height, parties, axes, dots, marks, cloud, shown, tip, onPoint, onPick } = props;
  const { points, named, badges, picture } = useMemo(() => {
    const frame = frameOf({ parties, axes, dots, marks, cloud }, width, height);
    const place = placeIn(frame);
    const points = dots.map(({ id, at }) => ({ id, at: place(at) }));
    const line = alongStairs(staircase(dots.map(({ at }) => at)), frame, 8);
    const corner = place(needsOf({ parties, axes }));
    const words = regionWords(frame, corner, line);
    const layout = plotLayout({ frame, axes, marks, dots: [...points.map(({ at }) => at), ...line], words });
    const named = marks.map(({ id, scores }) => ({ id, at: place(pairOf(scores, axes)) }));
    const picture = (
      <>
        <PlotGround frame={frame} parties={parties} axes={axes} dots={dots} corner={corner} words={words} />
        <PlotMarks layout={layout} parties={parties} cloud={cloud.map((scores) => place(pairOf(scores, axes)))} />
      </>
    );
    return { points, named, badges: layout.badges, picture };
  }, [width, height, parties, axes, dots, marks, cloud]);
  const selected = [...named, ...points].find(({ id }) => id === shown);
  return (
    <PlotSurface named={named} points={points} badges={badges} shown={shown} onPoint={onPoint} onPick={onPick}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden className={styles.plot}>
        {picture}
        {selected && <circle className={styles.selected} cx={selected.at.x} cy={selected.at.y} r="9" />}
      </svg>
      {tip && selected && (
        <div className={styles.tip} style={besides(selected.at, width, height)} aria-hidden>
          {tip}
        </div>
      )}
    </PlotSurface>
  );
}

/** px */
const tipWidth = 270;

/** To the side of a point on which there is more room, level with it. */
function besides({ x, y }: Pair, width: number, height: number): CSSProperties {
  const gap = 18;
  const side = x > width / 2 ? { right: width - x + gap } : { left: x + gap };
  const level = y > height / 2 ? { bottom: Math.max(0, height - y - gap) } : { top: Math.max(0, y - gap) };
  return { ...side, ...level, width: Math.min(tipWidth, Math.max(x, width - x) - gap) };
}
