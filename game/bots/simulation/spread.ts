/** How numbers lie: quartiles between the two nearest where none is exactly there (R's type 7). */
export type Spread = Readonly<{
  min: number;
  quarter: number;
  median: number;
  threeQuarters: number;
  max: number;
  mean: number;
}>;

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  return below + (place % 1) * ((sorted[Math.ceil(place)] ?? 0) - below);
}

/** Null of no numbers at all. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return {
    min: quantile(sorted, 0),
    quarter: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    threeQuarters: quantile(sorted, 0.75),
    max: quantile(sorted, 1),
    mean: meanOf(values),
  };
}

/** The part of them, 0 to 1, for which it is so; 0 of none. */
export const shareOf = <Of>(all: readonly Of[], so: (each: Of) => boolean): number =>
  all.length ? all.filter(so).length / all.length : 0;
