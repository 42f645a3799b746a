import type { Tested } from '../../components/stress/use-stress';
import { ofHundred } from '../../lib/stress-words';

/** Runs without renewed war at the end, of 100: under the setting in the middle, and at the edges of the band. */
export type Rung = Readonly<{ id: string; name: string; middle: number; least: number; most: number }>;

export function rungOf(id: string, { name, test: { curves, middle } }: Tested): Rung {
  const ends = curves.map(({ survival }) => ofHundred(survival.at(-1) ?? 0));
  return {
    id,
    name,
    middle: ofHundred(middle.survival.at(-1) ?? 0),
    least: Math.min(...ends),
    most: Math.max(...ends),
  };
}

/** What lasts longest first, by the middle and then by the edges. */
export const byLasting = (a: Rung, b: Rung): number => b.middle - a.middle || b.most - a.most || b.least - a.least;
