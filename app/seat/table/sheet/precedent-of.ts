import type { Terms } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';

type Precedent = PublicScenario['precedents'][number];

/** The precedent that terms were taken from and still are, if any. */
export function precedentOf(precedents: readonly Precedent[], terms: Terms): Precedent | undefined {
  const chosen = Object.keys(terms);
  return precedents.find(
    (precedent) =>
      chosen.length === Object.keys(precedent.terms).length &&
      chosen.every((issue) => precedent.terms[issue] === terms[issue]),
  );
}
