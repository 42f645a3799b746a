import type { EventOf } from '../../session/events';
import { learnedOf } from '../learned';
import type { Happening } from '../seen';
import type { Found } from './key-moment';
import { spanInWords } from './span-in-words';
import { termsInWords } from './terms-in-words';
import type { Told } from './told';

type Entered = Readonly<{ event: EventOf<'agreement-entered'>; position: number }>;

const isEntry = (each: Happening): each is Entered => each.event.type === 'agreement-entered';

/** Whoever signed the version that entered, as signatures stood then. */
function signatories({ happened }: Told, { event, position }: Entered): readonly string[] {
  const signed = new Set<string>();
  for (const { event: each } of happened.slice(0, position)) {
    if (!('proposal' in each) || each.proposal !== event.proposal) continue;
    if (each.type === 'proposal-amended') signed.clear();
    if (each.type === 'proposal-signed') signed.add(each.party);
    if (each.type === 'signature-withdrawn') signed.delete(each.party);
  }
  return [...signed];
}

/** Who learned of it later, and how much later. */
function learnedLater({ happened, parties, names }: Told, { event }: Entered): string {
  const log = happened.map((each) => each.event);
  const later = learnedOf(log, parties, event.proposal).filter(({ at }) => at > event.at);
  if (later.length === 0) return '';
  const first = Math.min(...later.map(({ at }) => at));
  const who = later.filter(({ at }) => at === first).map(({ party }) => party);
  return ` ${names.parties(who)} learned of it ${spanInWords(first - event.at)} later.`;
}

function becameOf({ happened }: Told, { event }: Entered): string {
  const lapsed = happened.some(
    ({ event: each }) => each.type === 'agreement-lapsed' && each.proposal === event.proposal,
  );
  return lapsed ? ' It lapsed afterwards.' : '';
}

function foundIn(told: Told, entry: Entered, name: (paper: string) => string): Found {
  const { names, end } = told;
  const { event, position } = entry;
  const { proposal, version, at } = event;
  const parties = signatories(told, entry);
  const terms = end.proposals[proposal]?.versions.find(({ number }) => number === version)?.terms ?? {};
  return {
    about: proposal,
    position,
    at,
    parties,
    title: name(names.paper(proposal)),
    text: `Signed by ${names.parties(parties)}. ${termsInWords(terms, names)}.${learnedLater(told, entry)}${becameOf(told, entry)}`,
  };
}

/**
 * The settlement and the first agreement to enter into force. A settlement is under an instrument to which every party is
 * a signatory; of several the last, which took the place of those before it.
 */
export function agreementsInForce(told: Told): readonly Found[] {
  const { happened, scenario, parties, end } = told;
  const ofAll = scenario.instruments
    .filter(({ signatories: needed }) => parties.every((party) => needed.includes(party)))
    .map(({ id }) => id);
  const entries = happened.filter(isEntry);
  const settlement = entries.findLast(({ event }) => ofAll.includes(end.proposals[event.proposal]?.instrument ?? ''));
  const first = entries.find((each) => each !== settlement && each === entries[0]);
  return [
    ...(settlement ? [foundIn(told, settlement, (paper) => `${paper} in force: a settlement`)] : []),
    ...(first ? [foundIn(told, first, (paper) => `First agreement: ${paper}`)] : []),
  ];
}
