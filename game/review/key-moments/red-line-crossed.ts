import type { Found } from './key-moment';
import type { Told } from './told';

/** Every signature across a party's own red line, with the lines in its own words. In the order of the log. */
export const redLinesCrossed = ({ happened, names }: Told): readonly Found[] =>
  happened.flatMap(({ event, position }): Found[] => {
    if (event.type !== 'red-line-crossed') return [];
    const { at, by, party, proposal, version, lines } = event;
    const who = names.acting(by, party);
    const paper = `${names.paper(proposal)}, version ${version}`;
    const quoted = names.listed(lines.map((line) => `“${line}”`));
    return [
      {
        about: `${proposal}:${version}:${party}:${at}`,
        position,
        at,
        parties: [party],
        title: `Red line crossed: ${names.party(party)}`,
        text: `${who} signed ${paper}, which its instructions rule out: ${quoted}. It was asked twice, and signed.`,
      },
    ];
  });
