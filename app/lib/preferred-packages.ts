import type { Appraisal, Efficient } from '../../game/analysis/question';
import type { Terms } from '../../game/scenario/id';
import type { PublicScenario } from '../../game/scenario/readers';
import { counted, partyName } from '../seat/table/words/words';

/** A package that gives nobody less than what holds: what it is best for, and points more for each party. */
export type Preferred = Readonly<{ names: readonly string[]; gains: readonly number[]; terms: Terms }>;

type Named = Readonly<{ name: string; found: Efficient }>;

/** The best of the packages that all would rather have, for all and for one party; one that is best in two ways is told once. */
export function preferredPackages(
  scenario: Pick<PublicScenario, 'parties'>,
  { left, scores }: Appraisal,
): Readonly<{ forAll: readonly Preferred[]; forOne: readonly Preferred[] }> {
  if (!left) return { forAll: [], forOne: [] };
  const forAll: readonly Named[] = [
    { name: `Best for all together: ${counted(left.joint, 'point')} more`, found: left.best },
    { name: `Best for whoever gains least: at least ${left.each} more for each`, found: left.even },
  ];
  const forOne = left.byParty.map(({ party, gain, package: found }) => ({
    name: `Best for ${partyName(scenario, party)}: ${gain} more`,
    found,
    gain,
  }));
  return {
    forAll: merged(left.each > 0 ? forAll : forAll.slice(0, 1), scores),
    forOne: merged(
      forOne.filter(({ gain }) => gain > 0),
      scores,
    ),
  };
}

function merged(named: readonly Named[], scores: readonly number[]): readonly Preferred[] {
  const packages = new Map<string, Preferred>();
  for (const { name, found } of named) {
    const key = found.scores.join();
    const gains = found.scores.map((score, index) => score - (scores[index] ?? 0));
    packages.set(key, { gains, terms: found.terms, names: [...(packages.get(key)?.names ?? []), name] });
  }
  return [...packages.values()];
}
