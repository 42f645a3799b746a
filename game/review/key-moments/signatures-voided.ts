import type { Found } from './key-moment';
import { isIn, lastMinutes } from './last-minutes';
import { changesInWords } from './terms-in-words';
import type { Told } from './told';

/** Every amendment that voided signatures in the last minutes before a vote at home or the close; the latest first. */
export function signaturesVoided({ happened, names, scenario, end }: Told): readonly Found[] {
  const windows = lastMinutes(
    happened.map(({ event }) => event),
    scenario,
  );
  const found = happened.flatMap(({ event, position }): Found[] => {
    if (event.type !== 'proposal-amended' || event.voided.length === 0 || !isIn(windows, event.at)) return [];
    const { at, by, from, proposal, version, voided, terms } = event;
    const before = end.proposals[proposal]?.versions.find(({ number }) => number === version - 1)?.terms ?? {};
    const changes = changesInWords(before, terms, names) || 'Only the wording is another';
    const entered = happened.some(
      ({ event: each }) => each.type === 'agreement-entered' && each.proposal === proposal && each.version >= version,
    );
    const whose = `The ${voided.length === 1 ? 'signature' : 'signatures'} of ${names.parties(voided)}`;
    const lost = entered
      ? 'no longer counted and had to be given again'
      : 'no longer counted, and it never came into force';
    return [
      {
        about: `${proposal}:${version}`,
        position,
        at,
        parties: [from],
        title: `Signatures voided at the last moment: ${names.paper(proposal)}`,
        text: `${names.acting(by, from)} changed it. ${changes}. ${whose} ${lost}.`,
      },
    ];
  });
  return found.reverse();
}
