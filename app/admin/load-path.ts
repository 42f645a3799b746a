/** A plot's ground, in units of its own. */
export const plotSize = { width: 240, height: 56 };

/** An hour, in ms: what the plot is wide. */
const span = 60 * 60 * 1_000;

export type Level = Readonly<{ at: number; value: number }>;

/** A line over the last hour, from zero at the bottom to `top`; what is older than an hour is left out. */
export function loadPath(levels: readonly Level[], now: number, top: number): string {
  const { width, height } = plotSize;
  const points = levels
    .filter(({ at }) => at >= now - span)
    .map(({ at, value }) => {
      const x = width * (1 - (now - at) / span);
      const y = height - 1 - (height - 2) * Math.min(value / top, 1);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    });
  return points.length ? `M${points.join('L')}` : '';
}
