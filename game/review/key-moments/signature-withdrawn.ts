import type { Happening } from '../seen';
import type { Found } from './key-moment';
import { spanInWords } from './span-in-words';
import type { Told } from './told';

type Withdrawn = Readonly<{ proposal: string; party: string }>;

const isOf = ({ event }: Happening, type: 'proposal-signed' | 'agreement-entered', proposal: string): boolean =>
  event.type === type && event.proposal === proposal;

function afterwards({ happened, names }: Told, { proposal }: Withdrawn, position: number): string {
  const entered = happened.slice(position).find((each) => isOf(each, 'agreement-entered', proposal));
  if (entered?.event.type !== 'agreement-entered') return `${names.paper(proposal)} never came into force after that.`;
  return `It came into force later, in version ${entered.event.version}.`;
}

/** Every signature that was taken back, how long it had stood, and what became of the proposal. In the order of the log. */
export const signaturesWithdrawn = (told: Told): readonly Found[] =>
  told.happened.flatMap(({ event, position }): Found[] => {
    if (event.type !== 'signature-withdrawn') return [];
    const { names, happened } = told;
    const { at, by, party, proposal, version } = event;
    const signed = happened
      .slice(0, position)
      .findLast(
        (each) => isOf(each, 'proposal-signed', proposal) && 'party' in each.event && each.event.party === party,
      );
    const stood = signed ? `, which had stood for ${spanInWords(at - signed.event.at)}` : '';
    const text = `${names.acting(by, party)} took its signature off ${names.paper(proposal)}, version ${version}${stood}.`;
    return [
      {
        about: `${proposal}:${party}:${at}`,
        position,
        at,
        parties: [party],
        title: `Signature withdrawn: ${names.party(party)}`,
        text: `${text} ${afterwards(told, event, position)}`,
      },
    ];
  });
