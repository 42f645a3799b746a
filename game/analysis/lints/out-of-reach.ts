import type { Fault } from '../../scenario/faults/fault';
import type { PartyId } from '../../scenario/id';
import type { Scenario } from '../../scenario/scenario-file';
import { mostPoints } from '../most-points';
import { inadmissible } from '../space';
import { allPlayed, inVariant, type Played, placeOf } from './played';

/** What a party should be able to reach of the sum of its best options, in some admissible package. */
const fairShare = 0.7;

/** Points of a party if it could have its best option on every issue. */
const bestOfAll = ({ issues }: Scenario, party: PartyId): number =>
  issues.reduce((sum, { options }) => sum + Math.max(...options.map(({ points }) => points[party] ?? 0)), 0);

/** The most points of each party over admissible packages, in the order of the parties; null where not computed. */
const reachOf = ({ scenario }: Played): readonly (number | null)[] =>
  scenario.parties.map(({ id }) => mostPoints(scenario, id, inadmissible(scenario)));

type Reservation = Readonly<{ party: PartyId; index: number; value: number; path: Fault['path'] }>;

const ownReservations = ({ parties }: Scenario): Reservation[] =>
  parties.map(({ id, reservation: value }, index) => ({
    party: id,
    index,
    value,
    path: ['parties', index, 'reservation'],
  }));

const mandateReservations = ({ parties, mandates }: Scenario): Reservation[] =>
  mandates.flatMap(({ reservation }, mandate) =>
    parties.flatMap(({ id }, index) => {
      const value = reservation[id];
      return value === undefined ? [] : [{ party: id, index, value, path: ['mandates', mandate, 'reservation', id] }];
    }),
  );

function unreached(played: Played, reach: readonly (number | null)[], full: readonly (number | null)[]): Fault[] {
  const { scenario, variant } = played;
  return [...ownReservations(scenario), ...mandateReservations(scenario)].flatMap(({ party, index, value, path }) => {
    const within = (most: number | null | undefined) => most === null || most === undefined || value <= most;
    // What the scenario in full cannot reach no variant can: said once.
    if (within(reach[index]) || (variant !== null && !within(full[index]))) return [];
    const mandate = path[0] === 'mandates' ? ` under mandate ${scenario.mandates[Number(path[1])]?.id}` : '';
    return [
      {
        path: variant !== null && mandate ? path : placeOf(played, path),
        message: `${inVariant(played)}no admissible package gives ${party} its reservation value of ${value}${mandate}`,
        right: `at most ${reach[index]}, the most it can have in a coherent package that crosses nobody's red line`,
      },
    ];
  });
}

const belowFairShare = (scenario: Scenario, reach: readonly (number | null)[]): Fault[] =>
  scenario.parties.flatMap(({ id }, index) => {
    const best = bestOfAll(scenario, id);
    const most = reach[index];
    if (most === null || most === undefined || best <= 0 || most >= fairShare * best) return [];
    return [
      {
        path: ['parties', index, 'id'],
        message: `${id} can have at most ${most} points in an admissible package, of ${best} if it had its way throughout`,
        right: `at least ${Math.ceil(fairShare * best)}, 70 of 100: fewer red lines of others, or more points for what is open to it`,
      },
    ];
  });

const nothingAdmissible = (played: Played): Fault => ({
  path: placeOf(played, ['coherence']),
  message: `${inVariant(played)}every package is incoherent or crosses somebody's red line`,
  right: 'at least one package that all parties could sign',
});

/**
 * Reservation values that no admissible package reaches, under every mandate and in every variant, and parties that can
 * reach less than 70 of their best 100. Exact; what is too wide to compute is not judged here.
 */
export function outOfReach(scenario: Scenario): Fault[] {
  const [full, ...variants] = allPlayed(scenario).map((played) => ({ played, reach: reachOf(played) }));
  if (!full) return [];
  const none = ({ reach }: typeof full) => reach.some((most) => most === Number.NEGATIVE_INFINITY);
  if (none(full)) return [nothingAdmissible(full.played)];
  return [
    ...unreached(full.played, full.reach, full.reach),
    ...belowFairShare(scenario, full.reach),
    ...variants.flatMap((variant) =>
      none(variant) ? [nothingAdmissible(variant.played)] : unreached(variant.played, variant.reach, full.reach),
    ),
  ];
}
