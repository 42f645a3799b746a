import type { Fault } from '../../scenario/faults/fault';
import type { Scenario } from '../../scenario/scenario-file';

/** Parties that the eye cannot tell apart by colour. Shape and letters differ by rule, which helps those who see no colours. */
export const sameColours = ({ parties }: Scenario): Fault[] =>
  (['light', 'dark'] as const).flatMap((scheme) => {
    const first = new Map<string, string>();
    return parties.flatMap(({ id, colour }, index): Fault[] => {
      const earlier = first.get(colour[scheme]);
      if (earlier === undefined) {
        first.set(colour[scheme], id);
        return [];
      }
      const message = `${id} has the colour of ${earlier} on ${scheme} paper`;
      return [{ path: ['parties', index, 'colour', scheme], message, right: 'a colour of its own' }];
    });
  });
