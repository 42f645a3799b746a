import { countsOf } from './counts';
import { chooseEngine } from './engine/choose';
import { type Model, modelOf } from './engine/model';
import type { Position } from './problem/position';
import { type Asked, problemOf } from './problem/problem-of';
import { scoresOf } from './solutions/efficient';

type Sized = Readonly<{ model: Model; packages: number }>;

/** Steps beyond which a part is not worked out: it is asked for at many moments. */
const feasibleSteps = 10_000_000_000;

function sized(position: Position, asked: Asked): Sized | null {
  const problem = problemOf(position, asked);
  const model = modelOf(problem);
  const counts = countsOf(position, problem);
  return 'tied' in model || !counts ? null : { model, packages: counts.admissible };
}

/** Whether frontier and zone can be worked out, one moment after another. */
export function canBeAsked(position: Position, asked: Asked): boolean {
  const found = sized(position, asked);
  if (!found) return false;
  const steps = (part: 'frontier' | 'zone') => chooseEngine(found.model, part, found.packages).steps;
  return steps('frontier') + steps('zone') <= feasibleSteps;
}

function mustBeSized(position: Position, asked: Asked): Sized {
  const found = sized(position, asked);
  if (!found) throw new Error('too large to be worked out: ask first whether it can be');
  return found;
}

/** The frontier alone, in scores. */
export function frontierAt(position: Position, asked: Asked): number[][] {
  const { model, packages } = mustBeSized(position, asked);
  return chooseEngine(model, 'frontier', packages)
    .engine.frontier()
    .map((sums) => scoresOf(model, sums));
}

/** The number of packages in the zone alone. */
export function zoneSizeAt(position: Position, asked: Asked): number {
  const { model, packages } = mustBeSized(position, asked);
  return chooseEngine(model, 'zone', packages).engine.zone().size;
}
