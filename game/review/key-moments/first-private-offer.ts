import type { PartyId } from '../../scenario/id';
import { mayRead } from '../../session/view';
import type { Happening } from '../seen';
import type { Found } from './key-moment';
import { spanInWords } from './span-in-words';
import type { Told } from './told';

/** The first event that a party could read and that names the proposal. */
const firstSeen = ({ happened }: Told, party: PartyId, proposal: string): Happening | undefined =>
  happened.find(({ event }) => 'proposal' in event && event.proposal === proposal && mayRead(`party:${party}`, event));

/** Those who were left out, by how long it took until they could know. */
function untilKnown(told: Told, leftOut: readonly PartyId[], proposal: string, since: number): string {
  const waits = new Map<string, PartyId[]>();
  for (const party of leftOut) {
    const seen = firstSeen(told, party, proposal);
    const words = seen ? `for ${spanInWords(seen.event.at - since)}` : 'to the end';
    waits.set(words, [...(waits.get(words) ?? []), party]);
  }
  const [first, ...others] = [...waits].map(([words, parties]) => [told.names.parties(parties), words] as const);
  if (!first) return '';
  return `${[`${first[0]} could not know of it ${first[1]}`, ...others.map((each) => each.join(' '))].join(', ')}.`;
}

/**
 * The first proposal that some party could not read, and how long it was until each of those left out could know that
 * there were talks: until the first event that it could read and that names the proposal, such as its announcement. What
 * somebody told them in words is not counted.
 */
export function firstPrivateOffer(told: Told): readonly Found[] {
  const { happened, parties, names } = told;
  for (const { event, position } of happened) {
    if (event.type !== 'proposal-tabled') continue;
    const leftOut = parties.filter((party) => !mayRead(`party:${party}`, event));
    if (leftOut.length === 0) continue;
    const { proposal, at, from, to, by, instrument } = event;
    const offer = `${names.acting(by, from)} to ${names.parties(to)}: ${names.instrument(instrument)}.`;
    const text = `${offer} ${untilKnown(told, leftOut, proposal, at)}`;
    return [{ about: proposal, position, at, parties: [from, ...to], title: 'First private offer', text }];
  }
  return [];
}
