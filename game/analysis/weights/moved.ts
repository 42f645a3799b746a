import type { Brief, Clause } from '../../scenario/readers';
import { generatorOf } from '../../scoring/stress/sfc32';
import type { Position } from '../problem/position';

/** By how much a weight may be moved either way, as a share of it. */
const most = 0.2;

/**
 * The position with every weight moved by up to a fifth of it, evenly, each on its own, and rounded to whole points: what
 * options and interactions are worth to each party, what each gate starts from and what carries it. Instructions, red
 * lines and thresholds stay. The same draw moves the same position alike.
 */
export function moved(position: Position, draw: number): Position {
  const next = generatorOf('weights', `draw ${draw}`);
  const weight = (points: number): number => Math.round(points * (1 + most * (2 * next() - 1)));
  const clauses = (all: readonly Clause[]): Clause[] =>
    all.map((clause) => ({ ...clause, points: weight(clause.points) }));
  const brief = (own: Brief): Brief => ({
    ...own,
    scoreSheet: clauses(own.scoreSheet),
    gates: own.gates.map((gate) => ({
      ...gate,
      start: weight(gate.start),
      ifDelayEnds: weight(gate.ifDelayEnds),
      support: clauses(gate.support),
      changes: gate.changes.map((change) => ({ ...change, support: clauses(change.support) })),
    })),
  });
  const briefs = Object.fromEntries(Object.entries(position.briefs).map(([party, own]) => [party, brief(own)]));
  return { ...position, briefs };
}
