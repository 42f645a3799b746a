import type { StressModel } from '../../scenario/stress-model';
import type { Under } from './factors';
import { endsInElection, type Hazard, hazardsOf } from './hazards';

const quiet = ({ calm, shaken }: Hazard, chance: number): number => 1 - (1 - chance) * calm - chance * shaken;

/**
 * The expected share of runs without renewed war at the end of year 0 to `years`, without drawing: the share in which the
 * commitment holds and the share in which it has lapsed, carried from year to year. What the simulation of `stressTest`
 * comes to with ever more runs. A teaching model; one such curve belongs beside those of the other reliability settings.
 */
export function expectedSurvival(
  model: StressModel,
  { reliability, ...under }: Under & Readonly<{ reliability: number }>,
): readonly number[] {
  const { held, lapsed, keeps } = hazardsOf(model, { ...under, reliability });
  const curve = [1];
  let holding = 1;
  let without = 0;
  for (let year = 1; year <= model.years; year++) {
    holding *= quiet(held, model.shock.chance);
    without *= quiet(lapsed, model.shock.chance);
    curve.push(holding + without);
    if (endsInElection(model, year)) {
      without += holding * (1 - keeps);
      holding *= keeps;
    }
  }
  return curve;
}
