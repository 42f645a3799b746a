import type { PublicScenario } from '../../../../game/scenario/readers';

export type TermGroup = Readonly<{
  instrument: PublicScenario['instruments'][number] | null;
  issues: PublicScenario['issues'];
}>;

/**
 * The issues under the instrument that can settle them: the first that lists the issue and is not over all of them.
 * A settlement over everything heads only what nothing else can settle.
 */
export function termGroups(scenario: Pick<PublicScenario, 'issues' | 'instruments'>): readonly TermGroup[] {
  const overAll = (instrument: PublicScenario['instruments'][number]) =>
    instrument.issues.length >= scenario.issues.length;
  const byBreadth = [...scenario.instruments].sort((a, b) => Number(overAll(a)) - Number(overAll(b)));
  const home = (issue: string) => byBreadth.find((instrument) => instrument.issues.includes(issue)) ?? null;
  const homes = new Map(scenario.issues.map((issue) => [issue.id, home(issue.id)]));
  return [...byBreadth, null]
    .map((instrument) => ({ instrument, issues: scenario.issues.filter(({ id }) => homes.get(id) === instrument) }))
    .filter(({ issues }) => issues.length > 0);
}
