import type { Fault } from '../../scenario/faults/fault';
import type { PartyId } from '../../scenario/id';
import type { Scenario } from '../../scenario/scenario-file';
import { satisfies } from '../../scenario/signature-rule';
import { allPlayed, inVariant, placeOf } from './played';
import { usable } from './usable';

type Instrument = Scenario['instruments'][number];

/** All subsets, the empty one included: bit k of a number says whether party k is in it. */
const subsets = (parties: readonly PartyId[]): PartyId[][] =>
  Array.from({ length: 2 ** parties.length }, (_, bits) => parties.filter((_, k) => (bits >> k) & 1));

/** Whether there are signatures that are enough with this party's and not enough without it. */
function matters({ signatories, signatureRule: rule }: Instrument, party: PartyId): boolean {
  if (!signatories.includes(party)) return false;
  if (rule === undefined) return true;
  return subsets(signatories.filter((each) => each !== party)).some(
    (others) => !satisfies(rule, others) && satisfies(rule, [...others, party]),
  );
}

/** A party whose signature no instrument needs: the others never have to talk to it. */
export const idleParties = (scenario: Scenario): Fault[] =>
  allPlayed(scenario).flatMap((played) => {
    const instruments = usable(played.scenario);
    return scenario.parties.flatMap(({ id }, index) =>
      instruments.some((instrument) => matters(instrument, id))
        ? []
        : [
            {
              path: placeOf(played, ['parties', index, 'id']),
              message: `${inVariant(played)}no instrument needs the signature of ${id}`,
              right: 'an instrument that cannot enter into force without it in some combination of signatures',
            },
          ],
    );
  });
