import type { Growth, GrowthPoint } from '../figures';

/** Above 1 by more than what measuring is off by, in the power of the size with which a cost grows. */
const tolerance = 0.15;

/** With which power of the size the cost grows: 0 not at all, 1 as the size itself. */
export function powerOf({ points }: Growth): number {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return Number.NaN;
  return Math.log(last.cpuMs / first.cpuMs) / Math.log(last.size / first.size);
}

export const isWorseThanLinear = (growth: Growth): boolean => powerOf(growth) > 1 + tolerance;

/** The cost at a point as a multiple of that at the smallest. */
export const costOf = ({ points }: Growth, { cpuMs }: GrowthPoint): number => cpuMs / (points[0]?.cpuMs ?? Number.NaN);
