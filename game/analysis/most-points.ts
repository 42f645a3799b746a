import type { Condition, PartyId } from '../scenario/id';
import { briefOf } from '../scenario/publish';
import type { Scenario } from '../scenario/scenario-file';
import { eliminate } from './eliminate';
import { most } from './semiring';
import { sizesOf, spaceOf, tableOf } from './space';

/**
 * The most points a party can have, exactly, over all packages that meet none of `never`; delay not counted. Minus
 * infinity if there is no such package; `null` where the clauses tie too many issues together to compute it.
 */
export function mostPoints(scenario: Scenario, party: PartyId, never: readonly Condition[]): number | null {
  const space = spaceOf(scenario);
  const tables = [
    ...briefOf(scenario, party).scoreSheet.map(({ when, points }) => tableOf(space, when, points, 0)),
    ...never.map((condition) => tableOf(space, condition, most.zero, 0)),
  ];
  return tables.every((table) => table !== null) ? eliminate(most, sizesOf(space), tables) : null;
}
