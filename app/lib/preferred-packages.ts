import type { Appraisal, Efficient } from '../../game/analysis/question';
import type { Terms } from '../../game/scenario/id';
import type { PublicScenario } from '../../game/scenario/readers';
import { counted, partyName } from '../seat/table/words/words';

/** A package that gives nobody less than what holds: what it is best for, and points more for each party. */
type Preferred = Readonly<{ names: readonly string[]; gains: readonly number[]; terms: Terms }>;

/** The best of the packages that all would rather have, one that is the best in several ways told once. */
export function preferredPackages(
  scenario: Pick<PublicScenario, 'parties'>,
  { left, scores }: Appraisal,
): readonly Preferred[] {
  if (!left) return [];
  const named: readonly Readonly<{ name: string; found: Efficient }>[] = [
    { name: `Best for all together: ${counted(left.joint, 'point')} more`, found: left.best },
    ...(left.each > 0
      ? [{ name: `Best for whoever gains least: at least ${left.each} more for each`, found: left.even }]
      : []),
    ...left.byParty
      .filter(({ gain }) => gain > 0)
      .map(({ party, gain, package: found }) => ({
        name: `Best for ${partyName(scenario, party)}: ${gain} more`,
        found,
      })),
  ];
  const packages = new Map<string, Preferred>();
  for (const { name, found } of named) {
    const key = found.scores.join();
    const gains = found.scores.map((score, index) => score - (scores[index] ?? 0));
    packages.set(key, { gains, terms: found.terms, names: [...(packages.get(key)?.names ?? []), name] });
  }
  return [...packages.values()];
}
