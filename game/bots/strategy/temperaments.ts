import type { Temperament } from '../../scenario/temperament';

/**
 * What tells one temperament from another.
 * - `beta` shapes concession over time: below 1 late (Boulware), above 1 early (Conceder).
 * - `by` is the part of the time, 0 to 1, in which it comes down to the least that it asks for.
 * - `opening` is how much of the way from its floor to its ideal it asks for at first, 0 to 1.
 * - `reserve` is the part of that way that it keeps to the end.
 * - `reciprocity` is the weight, 0 to 1, of what others have conceded against the clock.
 * - `balance` is how much it minds the one who gets least of a package, besides the sum for all others.
 * - `partialFrom` is the part of the time that is over, 0 to 1, before it turns to agreements among fewer.
 * - `haste` divides the time it thinks.
 */
export type Manner = Readonly<{
  beta: number;
  by: number;
  opening: number;
  reserve: number;
  reciprocity: number;
  balance: number;
  partialFrom: number;
  haste: number;
}>;

/** Chosen for this model, so that simulated sessions differ as their names say; no study measured them. */
export const manners: Readonly<Record<Temperament, Manner>> = {
  hard: { beta: 0.5, by: 0.9, opening: 1, reserve: 0.04, reciprocity: 0.3, balance: 1, partialFrom: 0.8, haste: 1 },
  fair: { beta: 1, by: 0.5, opening: 0.9, reserve: 0, reciprocity: 0.2, balance: 1, partialFrom: 0.75, haste: 1 },
  impatient: {
    beta: 2.5,
    by: 0.45,
    opening: 0.8,
    reserve: 0,
    reciprocity: 0,
    balance: 1,
    partialFrom: 0.5,
    haste: 1.6,
  },
  principled: {
    beta: 0.8,
    by: 0.7,
    opening: 0.9,
    reserve: 0.02,
    reciprocity: 0.4,
    balance: 3,
    partialFrom: 0.8,
    haste: 0.9,
  },
};
