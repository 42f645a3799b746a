import { conditionOf } from '../../../game/scenario/conditions';
import type { When } from '../../../game/scenario/fields';
import type { Effects } from '../../../game/scenario/inject';
import type { PublicScenario } from '../../../game/scenario/readers';
import { conditionWords } from '../table/words/clause-words';
import { counted, partyName, plain, signed } from '../table/words/words';

const onTerms = (scenario: PublicScenario, when: When): string =>
  conditionWords(scenario, conditionOf(when)) || 'whatever is agreed';

const perParty = (scenario: PublicScenario, points: Readonly<Record<string, number>>): string =>
  scenario.parties
    .flatMap(({ id }) => (points[id] ? [`${partyName(scenario, id)} ${signed(points[id])}`] : []))
    .join(', ');

type GateChange = Effects['gates'][number];

function gateWords(scenario: PublicScenario, { gate, support, threshold, rounds }: GateChange): readonly string[] {
  const name = scenario.gates.find(({ id }) => id === gate)?.name ?? gate;
  const lasting = rounds === undefined ? '' : `, for ${counted(rounds, 'round')}`;
  return [
    ...(threshold === 0
      ? []
      : [`${name} needs ${plain(Math.abs(threshold))} ${threshold > 0 ? 'more' : 'fewer'}${lasting}`]),
    ...support.map(({ when, points }) => `Support at ${name} ${signed(points)}${lasting}: ${onTerms(scenario, when)}`),
  ];
}

const hundredths = (share: number): string => `${share < 0 ? '−' : '+'}${Math.round(Math.abs(share) * 100)}`;

/** Everything an inject changes, a line each: points, reservation values, costs of delay, gates, the stress test. */
export function effectWords(scenario: PublicScenario, effects: Effects): readonly string[] {
  const { points, reservation, delay, gates, stress } = effects;
  const moved = perParty(scenario, reservation);
  const costs = perParty(scenario, delay);
  const factors = Object.entries(stress).filter(([, by]) => by !== undefined && by !== 0);
  return [
    ...points.map(({ when, points: by, why }) => `${onTerms(scenario, when)}: ${perParty(scenario, by)} (${why})`),
    ...(moved === '' ? [] : [`Reservation value: ${moved}`]),
    ...(costs === '' ? [] : [`Cost of delay in the round of its release: ${costs}`]),
    ...gates.flatMap((change) => gateWords(scenario, change)),
    ...(factors.length
      ? [`Stress test: ${factors.map(([factor, by]) => `${factor} ${hundredths(by ?? 0)}`).join(', ')}`]
      : []),
  ];
}
