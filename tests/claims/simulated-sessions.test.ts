import { afterAll, describe, expect, test } from 'vitest';
import type { PartyId } from '../../game/scenario/id';
import type { Scenario } from '../../game/scenario/scenario-file';
import { Temperament } from '../../game/scenario/temperament';
import { loadScenarios } from '../../server/scenario/all-scenarios';
import { formatFault } from '../../server/scenario/file-fault';
import { Crew } from '../../server/simulate-command/crew';

const crew = new Crew(2);
afterAll(() => crew.stop());

const offered = await loadScenarios('scenarios');
if (!offered.ok) throw new Error(offered.faults.map(formatFault).join('\n'));

/** Of each way to fill the chairs, in each scenario. */
const sessions = Array.from({ length: 25 }, (_, index) => index + 1);

type Chairs = (party: number) => Temperament;

const alike =
  (temperament: Temperament): Chairs =>
  () =>
    temperament;
/** Each delegation another than its neighbours. */
const mixed =
  (first: number): Chairs =>
  (party) =>
    Temperament.options[(party + first) % Temperament.options.length] ?? 'fair';

const temperamentsFor = ({ parties }: Scenario, chairs: Chairs): Record<PartyId, Temperament> =>
  Object.fromEntries(parties.map(({ id }, index) => [id, chairs(index)]));

describe.each(offered.scenarios.map(({ scenario, hash }) => [scenario.id, scenario, hash] as const))(
  'bots in %s',
  (_, scenario, hash) => {
    test.each([
      ['fair', alike('fair'), true],
      ['impatient', alike('impatient'), true],
      ['of every kind', mixed(0), false],
      ['of every kind, seated otherwise', mixed(2), false],
    ] as const)('%s, break no rule and no instruction, and their sessions end', async (name, chairs, settle) => {
      const temperaments = temperamentsFor(scenario, chairs);
      const played = await crew.play({ scenario, hash, seed: `claims/${name}`, temperaments, switched: {} }, sessions);
      expect(played.filter(({ end, broken }) => !end || broken.length)).toEqual([]);
      // Where nobody ever signed, no signature would have been looked at.
      if (settle) expect(played.some(({ end }) => end?.tier === 'settlement')).toBe(true);
    });
  },
);
