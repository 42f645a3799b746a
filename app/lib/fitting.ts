type Row = Readonly<{
  /** Of each thing, in pixels, in their order. */
  widths: readonly number[];
  /** The one that is shown in any case. */
  kept: number;
  room: number;
  gap: number;
  /** What leads to those that are not shown takes so much. */
  more: number;
}>;

const sum = (widths: readonly number[], gap: number): number =>
  widths.reduce((total, width) => total + width, 0) + gap * Math.max(0, widths.length - 1);

/** Which things of a row are shown beside each other: all of them, or the first ones and the one that is kept, and room for the way to the rest. */
export function fitting({ widths, kept, room, gap, more }: Row): readonly number[] {
  const all = widths.map((_, index) => index);
  if (sum(widths, gap) <= room) return all;
  const first = (count: number) => all.filter((index) => index < count || index === kept);
  const widthOf = (shown: readonly number[]) => sum([...shown.map((index) => widths[index] ?? 0), more], gap);
  const counts = all.filter((count) => widthOf(first(count)) <= room);
  return first(counts.at(-1) ?? 0);
}
