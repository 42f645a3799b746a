import type { PartyId } from '../../scenario/id';
import { mayRead } from '../../session/view';
import { stepsOf } from '../process/steps-of';
import { successionsOf } from '../process/successions-of';
import type { Found } from './key-moment';
import { pointsInWords } from './points-in-words';
import { spanInWords } from './span-in-words';
import { changedIssues, changesInWords } from './terms-in-words';
import type { Told } from './told';

/** An inject as one party read it. `changed`: whether it changed that party's brief. */
type Read = Readonly<{ inject: string; at: number; position: number; changed: boolean }>;

function readBy({ happened }: Told, party: PartyId): readonly Read[] {
  const read = new Map<string, Read>();
  for (const { event, position } of happened) {
    const isInject = event.type === 'inject-released' || event.type === 'brief-changed';
    if (!isInject || !mayRead(`party:${party}`, event)) continue;
    const changed = event.type === 'brief-changed' && event.change !== null;
    const before = read.get(event.inject);
    read.set(event.inject, {
      ...(before ?? { inject: event.inject, at: event.at, position }),
      changed: changed || (before?.changed ?? false),
    });
  }
  return [...read.values()];
}

const worth = (own: number): string => {
  if (own === 0) return 'That was worth as much to itself as before.';
  return own < 0 ? `By that it gave up ${pointsInWords(-own)}.` : `By that it asked for ${pointsInWords(own)} more.`;
};

type Answer = Readonly<{ found: Found; changed: boolean; own: number }>;

function answersOf(told: Told, party: PartyId): readonly Answer[] {
  const { names, end, offers, parties } = told;
  const own = offers.filter(({ move }) => move.party === party && move.kind !== 'signed');
  const successions = successionsOf(own, 'instrument');
  const steps = stepsOf(successions);
  const read = readBy(told, party);
  return successions.flatMap(({ earlier, later }, index): Answer[] => {
    const inject = read.findLast(({ at }) => at > earlier.move.at && at < later.move.at);
    const first = own.find(({ move }) => move.at > (inject?.at ?? 0));
    if (!inject || first !== later || changedIssues(earlier.terms, later.terms).length === 0) return [];
    const { position, at, instrument, proposal, version } = later.move;
    const change = steps[index]?.changes[parties.indexOf(party)] ?? 0;
    const title = end.injects[inject.inject]?.inject.title ?? 'News';
    const changes = changesInWords(earlier.terms, later.terms, names);
    const text = `Its next offer under ${names.instrument(instrument)}, ${spanInWords(at - inject.at)} after “${title}”, went another way. ${changes}. ${worth(change)}`;
    return [
      {
        found: {
          about: `${inject.inject}:${proposal}:${version}`,
          position,
          at,
          parties: [party],
          title: `After the news ${names.party(party)} changed its offer`,
          text,
        },
        changed: inject.changed,
        own: Math.abs(change),
      },
    ];
  });
}

/**
 * Offers that go another way after an inject: a party's first offer after it, where it names other options than its own last
 * offer under that instrument before it. It is put down to the inject that the party read last before it: that it came of
 * it nobody can know. First those after an inject that changed the party's own brief, then by how many of its points moved.
 */
export const injectsAnswered = (told: Told): readonly Found[] =>
  told.parties
    .flatMap((party) => answersOf(told, party))
    .sort((a, b) => Number(b.changed) - Number(a.changed) || b.own - a.own || a.found.position - b.found.position)
    .map(({ found }) => found);
