import type { Instructions } from '../session/instructions';

/** The least that a bot agrees to, against its reservation value. `margin` in points, negative for below. */
export function leastInWords(margin: number): string {
  if (margin === 0) return 'its reservation value';
  const points = Math.abs(margin);
  return `${points} ${points === 1 ? 'point' : 'points'} ${margin < 0 ? 'below' : 'above'} its reservation value`;
}

/** "fair, signs nothing, down to its reservation value": what a bot was told. That it crosses no red line goes without saying. */
export const instructionsInWords = ({ temperament, maySign, margin, mayCrossRedLines }: Instructions): string =>
  [
    temperament,
    maySign ? 'may sign' : 'signs nothing',
    `down to ${leastInWords(margin)}`,
    ...(mayCrossRedLines ? ['across its red lines too'] : []),
  ].join(', ');
