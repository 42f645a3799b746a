import { type Rule, satisfies } from '../../scenario/signature-rule';
import { subsets } from './subsets';

type Weighed = Readonly<{ parties: readonly string[]; weight: number }>;

/**
 * How packages that enough parties would sign are counted: those that all of a set would sign, times a weight, summed over
 * sets. By inclusion and exclusion over winning sets; for a rule of unanimity the one set of all it names.
 */
export function winningSets(rule: Rule, parties: readonly string[]): readonly Weighed[] {
  const sets = subsets(parties);
  return sets
    .filter((set) => satisfies(rule, set))
    .map((set) => ({
      parties: set,
      weight: subsets(set).reduce(
        (sum, part) => sum + (satisfies(rule, part) ? (-1) ** (set.length - part.length) : 0),
        0,
      ),
    }))
    .filter(({ weight }) => weight !== 0);
}
