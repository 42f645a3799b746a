import type { StressModel } from '../../scenario/stress-model';

/** The settings of a model from the most hopeful to the least, in whatever order its author wrote them. */
export const settingsOf = (model: StressModel): StressModel['reliability'] =>
  [...model.reliability].sort((a, b) => b.value - a.value);

/**
 * The reliability in the middle, 0 to 1: the median of the settings. With three it is the middle one; with two or four it
 * is the mean of the two in the middle, which no study stands for.
 */
export function middleReliability(model: StressModel): number {
  const values = settingsOf(model).map(({ value }) => value);
  const middle = values.slice(Math.ceil(values.length / 2) - 1, Math.floor(values.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
