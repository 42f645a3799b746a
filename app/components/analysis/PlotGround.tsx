import { dotsPath, type Frame, type Pair, placeIn, staircase, stairPath, ticksOf } from '../../lib/frontier-chart';
import { type Axes, type Dot, radiusOf } from '../../lib/frontier-dots';
import type { Box } from '../../lib/place-labels';
import { plain } from '../../seat/table/words/words';
import styles from './FrontierPlot.module.css';
import type { PlotParty } from './plot-party';

type Props = Readonly<{
  frame: Frame;
  parties: readonly PlotParty[];
  axes: Axes;
  dots: readonly Dot[];
  /** Where both have just their reservation value. */
  corner: Pair;
  /** Where the words of the shaded region stand, if it has room for them. */
  words: Box | null;
}>;

/** px. On a plot narrower than this the points are smaller. */
const narrow = 480;

/** Scales, the region at or above both reservation values, every efficient point, and the line nothing lies beyond. */
export function PlotGround({ frame, parties, axes, dots, corner, words }: Props) {
  const stairs = staircase(dots.map(({ at }) => at));
  return (
    <>
      <Region frame={frame} corner={corner} words={words} />
      <Scales frame={frame} parties={parties} axes={axes} />
      <Dots frame={frame} dots={dots.filter(({ inZone }) => !inZone)} className={styles.faint} />
      <path className={styles.stairs} d={stairPath(stairs, frame)} />
      <Dots frame={frame} dots={dots.filter(({ inZone }) => inZone)} className={styles.inZone} />
    </>
  );
}

function Region({ frame: { left, top, width, height }, corner, words }: Pick<Props, 'frame' | 'corner' | 'words'>) {
  const [right, foot] = [left + width, top + height];
  return (
    <g>
      <rect className={styles.region} x={corner.x} y={top} width={right - corner.x} height={corner.y - top} />
      <path className={styles.reservation} d={`M${corner.x} ${top}V${foot}M${left} ${corner.y}H${right}`} />
      {words && (
        <text className={styles.regionWords} x={words.x + words.width - 4} y={words.y + 14}>
          at least the instructions of both
        </text>
      )}
    </g>
  );
}

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

function Scales({ frame, parties, axes }: Pick<Props, 'frame' | 'parties' | 'axes'>) {
  const { left, top, width, height } = frame;
  const place = placeIn(frame);
  const [right, foot] = [left + width, top + height];
  return (
    <g className={styles.scales}>
      <path className={styles.axis} d={`M${left} ${top}V${foot}H${right}`} />
      {ticksOf(frame.across, Math.max(3, Math.floor(width / 80))).map((score) => (
        <text key={score} x={place({ x: score, y: 0 }).x} y={foot + 16} textAnchor="middle">
          {plain(score)}
        </text>
      ))}
      {ticksOf(frame.up, Math.max(3, Math.floor(height / 60))).map((score) => (
        <text key={score} x={left - 7} y={place({ x: 0, y: score }).y + 4} textAnchor="end">
          {plain(score)}
        </text>
      ))}
      <text className={styles.title} x={0} y={14}>
        ↑ {possessive(parties[axes.up]?.name ?? '')} points
      </text>
      <text className={styles.title} x={right} y={foot + 37} textAnchor="end">
        {possessive(parties[axes.across]?.name ?? '')} points →
      </text>
    </g>
  );
}

type DotsProps = Readonly<{ frame: Frame; dots: readonly Dot[]; className: string | undefined }>;

/** One path for each size of dot. */
function Dots({ frame, dots, className }: DotsProps) {
  const place = placeIn(frame);
  const scale = frame.width < narrow ? 0.7 : 1;
  const sizes = [...new Set(dots.map(({ surplus }) => radiusOf(surplus)))];
  return sizes.map((radius) => {
    const same = dots.filter(({ surplus }) => radiusOf(surplus) === radius);
    return (
      <path
        key={radius}
        className={className}
        d={dotsPath(
          same.map(({ at }) => place(at)),
          radius * scale,
        )}
      />
    );
  });
}
