import { conditionOf } from '../../scenario/conditions';
import type { Trigger } from '../../scenario/inject';
import type { Scenario } from '../../scenario/scenario-file';
import { mostPoints } from '../most-points';
import { canBeMet } from '../packages';
import { incoherent } from '../space';
import { everAllowed } from './phases-played';
import { usable } from './usable';

type Happening = Exclude<Trigger, { score: unknown } | { by: unknown }>;

/** What a phase must allow for it to happen. */
export const actionOf = (what: Happening): 'table' | 'sign' => ('inForce' in what ? 'sign' : 'table');

/** Why terms can never be tabled, or be in force, in any session; null when they can, or when that is not computed. */
export function whyNever(scenario: Scenario, what: Happening): string | null {
  const action = actionOf(what);
  if (!everAllowed(scenario, action)) return `no phase allows to ${action}`;
  if ('tabledBy' in what) return null;
  const condition = conditionOf('tabled' in what ? what.tabled : what.inForce);
  const issues = Object.keys(condition);
  if ('tabled' in what) {
    if (!scenario.instruments.some((instrument) => issues.every((issue) => instrument.issues.includes(issue))))
      return 'no instrument covers these issues together, so no proposal can name them all';
  } else {
    const covered = usable(scenario).flatMap((instrument) => instrument.issues);
    const stays = scenario.issues.find(
      ({ id, statusQuo }) => condition[id] && !condition[id].includes(statusQuo) && !covered.includes(id),
    );
    if (stays) return `no agreement can settle issue ${stays.id}`;
    if (!issues.some((issue) => covered.includes(issue))) return 'no agreement can settle any of these issues';
  }
  return canBeMet(scenario, condition) === false ? 'no coherent package has these options together' : null;
}

/** Points that injects can add for a party at the most, released all at once. */
const bonus = ({ injects }: Scenario, party: string): number =>
  injects
    .flatMap(({ effects, turns }) => [effects, ...(turns ?? []).map((turn) => turn.effects)])
    .flatMap((effects) => [...effects.points.map(({ points }) => points[party] ?? 0), -(effects.delay[party] ?? 0)])
    .reduce((sum, points) => sum + Math.max(0, points), 0);

/** No party can come to have more than this in any session; null when that is not computed. */
export function scoreCeiling(scenario: Scenario, party: string): number | null {
  const most = mostPoints(scenario, party, incoherent(scenario));
  return most === null ? null : most + bonus(scenario, party);
}
