import { chooseEngine } from './engine/choose';
import { modelOf } from './engine/model';
import type { Position } from './problem/position';
import { type Asked, problemOf } from './problem/problem-of';
import { settlementOf } from './problem/settlement';
import { winningSets } from './solutions/winning';

/**
 * How many feasible packages enough parties would sign: those whose signatures the settlement asks for have their
 * reservation value and cross none of their own red lines. Where all have to sign, that is the zone, of `size` packages.
 */
export function signableIn(position: Position, asked: Asked, known: Readonly<{ size: number; among: number }>): number {
  const all = position.scenario.parties.map(({ id }) => id);
  return winningSets(settlementOf(position.scenario).rule, all).reduce((sum, { parties, weight }) => {
    if (parties.length === all.length) return sum + weight * known.size;
    const model = modelOf(problemOf(position, asked, parties));
    if ('tied' in model) throw new Error('fewer parties tie no more issues together than all of them');
    return sum + weight * chooseEngine(model, 'zone', known.among).engine.zone().size;
  }, 0);
}
