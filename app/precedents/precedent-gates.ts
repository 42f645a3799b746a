import type { Terms } from '../../game/scenario/id';
import type { PublicGate, PublicScenario } from '../../game/scenario/readers';
import { statusQuo } from '../../game/scoring/outcome';
import { gatesRequired } from '../../game/scoring/ratification';

type Instrument = PublicScenario['instruments'][number];

/** What would have to pass at home if an instrument settled this part of a package. */
export type Hurdles = Readonly<{ instrument: Instrument; gates: readonly PublicGate[] }>;

/** The package as each instrument could settle it: its own issues only, where they differ from what holds anyway. */
export function hurdlesOf(scenario: PublicScenario, terms: Terms): readonly Hurdles[] {
  const now = statusQuo(scenario);
  return scenario.instruments.flatMap((instrument) => {
    const part = Object.fromEntries(Object.entries(terms).filter(([issue]) => instrument.issues.includes(issue)));
    const changes = Object.entries(part).some(([issue, option]) => option !== now[issue]);
    const gates = changes ? gatesRequired(scenario, { instrument: instrument.id, terms: part }) : [];
    return gates.length ? [{ instrument, gates }] : [];
  });
}
