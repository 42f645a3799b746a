import { chooseEngine } from './engine/choose';
import { modelOf } from './engine/model';
import type { Position } from './problem/position';
import { type Asked, problemOf } from './problem/problem-of';
import { settlementOf } from './problem/settlement';
import { winningSets } from './solutions/winning';

const setsOf = ({ scenario }: Position) =>
  winningSets(
    settlementOf(scenario).rule,
    scenario.parties.map(({ id }) => id),
  );

/** For how many sets of parties a zone is counted to know what is signable. */
export const zonesCounted = (position: Position): number => setsOf(position).length;

/**
 * How many coherent packages, ratifiable if that is asked, enough parties would sign: each of these has its reservation
 * value and crosses none of its own red lines. Where all have to sign, that is the zone, of `size` packages.
 */
export function signableIn(position: Position, asked: Asked, known: Readonly<{ size: number; among: number }>): number {
  const all = position.scenario.parties.length;
  return setsOf(position).reduce((sum, { parties, weight }) => {
    if (parties.length === all) return sum + weight * known.size;
    const model = modelOf(problemOf(position, asked, parties));
    if ('tied' in model) throw new Error('fewer parties tie no more issues together than all of them');
    return sum + weight * chooseEngine(model, 'zone', known.among).engine.zone().size;
  }, 0);
}
