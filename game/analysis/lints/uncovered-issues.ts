import type { Fault } from '../../scenario/faults/fault';
import type { Scenario } from '../../scenario/scenario-file';
import { allPlayed, inVariant, placeOf } from './played';
import { usable } from './usable';

/** An issue that no agreement can settle: it stays at its status quo whatever is negotiated. */
export const uncoveredIssues = (scenario: Scenario): Fault[] =>
  allPlayed(scenario).flatMap((played) => {
    const covered = new Set(usable(played.scenario).flatMap(({ issues }) => issues));
    return played.scenario.issues
      .filter(({ id }) => !covered.has(id))
      .map(({ id }) => ({
        path: placeOf(played, ['issues', scenario.issues.findIndex((issue) => issue.id === id), 'id']),
        message: `${inVariant(played)}no instrument that can enter into force covers issue ${id}`,
        right: 'an instrument with it among its issues, which does not wait for one that waits for it',
      }));
  });
