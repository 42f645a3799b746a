import { type Frame, type Pair, placeIn } from './frontier-chart';
import { type Axes, pairOf } from './frontier-dots';
import { type Box, covers, type Label, placeLabels } from './place-labels';
import type { PlotMark } from './plot-mark';

/** Marks that the two parties of the plot cannot tell apart: one sign, one name of several lines. */
export type Named = Readonly<{ at: Pair; marks: readonly PlotMark[]; lines: readonly string[]; box: Box }>;
export type Badge = Readonly<{ at: Pair; mark: PlotMark; box: Box }>;
type Layout = Readonly<{ named: readonly Named[]; badges: readonly Badge[] }>;

/** px */
export const badgeSize = 20;
export const lineHeight = 15;
const letterWidth = 6.9;
const signSize = 14;
const ringSize = 30;

const boxAround = ({ x, y }: Pair, size: number): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});

const sizeOf = (lines: readonly string[]) => ({
  width: Math.max(...lines.map(({ length }) => length)) * letterWidth + 6,
  height: lines.length * lineHeight + 2,
});

type Laid = Readonly<{
  frame: Frame;
  axes: Axes;
  marks: readonly PlotMark[];
  /** What names had better not cover: dots, and the line. */
  dots: readonly Pair[];
  /** Words that stand there already. */
  words: Box | null;
}>;

/** Where numbers and names stand, so that none covers another: signs on their points, numbers as near as they can be. */
export function plotLayout({ frame, axes, marks, dots, words }: Laid): Layout {
  const place = placeIn(frame);
  const groups = new Map<string, Readonly<{ at: Pair; marks: readonly PlotMark[] }>>();
  for (const mark of marks.filter(({ tabled }) => tabled === null)) {
    const at = place(pairOf(mark.scores, axes));
    const key = `${at.x} ${at.y}`;
    groups.set(key, { at, marks: [...(groups.get(key)?.marks ?? []), mark] });
  }
  const signs = [...groups.values()];
  const tabled = marks.filter((mark) => mark.tabled !== null);
  const ringed = ({ marks: all }: Pick<Named, 'marks'>) => all.some(({ kind }) => kind === 'holds');
  const around = signs.map((sign) => boxAround(sign.at, ringed(sign) ? ringSize : signSize));
  const taken = words ? [words, ...around] : around;
  const asked: Label[] = tabled.map(({ scores }) => ({
    at: place(pairOf(scores, axes)),
    width: badgeSize * 2,
    height: badgeSize,
    clear: null,
  }));
  const badgeBoxes = placeLabels(asked, taken, frameBox(frame));
  const worded = signs.filter((sign) => linesOf(sign.marks).length > 0);
  const names: Label[] = worded.map((sign) => ({
    at: sign.at,
    ...sizeOf(linesOf(sign.marks)),
    clear: ringed(sign) ? 17 : 10,
  }));
  const nameBoxes = placeLabels(names, [...taken, ...badgeBoxes], frameBox(frame), dots);
  return {
    named: signs.map((sign) => ({
      ...sign,
      lines: linesOf(sign.marks),
      box: nameBoxes[worded.indexOf(sign)] ?? boxAround(sign.at, 0),
    })),
    badges: tabled.map((mark, index) => {
      const at = asked[index]?.at ?? { x: 0, y: 0 };
      return { at, mark, box: badgeBoxes[index] ?? boxAround(at, 0) };
    }),
  };
}

/**
 * Where the shaded region, from the point of both reservation values up and to the right, has room for its words: in its
 * corner, unless the line runs through it. px.
 */
export function regionWords({ left, top, width }: Frame, corner: Pair, line: readonly Pair[]): Box | null {
  const box = { x: left + width - 206, y: top + 3, width: 202, height: 20 };
  const fits = corner.x < box.x && corner.y > box.y + box.height + 8;
  return fits && !line.some((place) => covers(box, place)) ? box : null;
}

const linesOf = (marks: readonly PlotMark[]): readonly string[] => marks.flatMap(({ lines }) => lines);

const frameBox = ({ left, top, width, height }: Frame): Box => ({ x: left, y: top, width, height });

/** The point of a box that is nearest to where it belongs: from there a line leads to it. */
export const edgeOf = ({ x, y, width, height }: Box, at: Pair): Pair => ({
  x: Math.min(x + width, Math.max(x, at.x)),
  y: Math.min(y + height, Math.max(y, at.y)),
});
