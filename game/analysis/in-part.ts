import { countsOf } from './counts';
import { chooseEngine } from './engine/choose';
import { type Model, modelOf } from './engine/model';
import type { Position } from './problem/position';
import { type Asked, problemOf } from './problem/problem-of';
import { scoresOf } from './solutions/efficient';

type Sized = Readonly<{ model: Model; packages: number }>;

/** Throws where it is too large: ask for the whole first, which says so in words. */
function sized(position: Position, asked: Asked): Sized {
  const problem = problemOf(position, asked);
  const model = modelOf(problem);
  const counts = countsOf(position, problem);
  if ('tied' in model || !counts) throw new Error('too large to be analysed');
  return { model, packages: counts.admissible };
}

/** The frontier alone, in scores. */
export function frontierAt(position: Position, asked: Asked): number[][] {
  const { model, packages } = sized(position, asked);
  return chooseEngine(model, 'frontier', packages)
    .engine.frontier()
    .map((sums) => scoresOf(model, sums));
}

/** The number of packages in the zone alone. */
export function zoneSizeAt(position: Position, asked: Asked): number {
  const { model, packages } = sized(position, asked);
  return chooseEngine(model, 'zone', packages).engine.zone().size;
}
