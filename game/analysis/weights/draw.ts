import { chooseEngine } from '../engine/choose';
import { modelOf } from '../engine/model';
import type { Position } from '../problem/position';
import { type Asked, problemOf } from '../problem/problem-of';
import type { Answer } from '../question';
import { benchmarksOf } from '../solutions/benchmarks';
import { acceptable, gainsOf, scoresOf, sumsOf } from '../solutions/efficient';
import { moved } from './moved';

type Setting = Readonly<{ draw: number; packages: number }>;

/** The zone and the benchmarks with all weights moved by the draw of this number. `packages`: how many are admissible. */
export function drawOf(position: Position, asked: Asked, { draw, packages }: Setting): Answer['draws'][number] {
  const problem = problemOf(moved(position, draw), asked);
  const model = modelOf(problem);
  if ('tied' in model) throw new Error('moving weights ties no issues together');
  const inside = acceptable(model, chooseEngine(model, 'frontier', packages).engine.frontier());
  const gains = inside.map((sums) => gainsOf(model, sums));
  return {
    zone: chooseEngine(model, 'zone', packages).engine.zone().size,
    benchmarks: benchmarksOf(gains).flatMap(({ rule, ties: [first] }) =>
      first ? [{ rule, scores: scoresOf(model, sumsOf(model, first)) }] : [],
    ),
  };
}
