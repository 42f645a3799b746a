import type { PartyId } from '../../scenario/id';
import type { Event } from '../../session/events';
import { phaseAt } from '../../session/phases';
import { elapsed, pausesOf } from '../pauses';
import { inWords } from '../sentence';
import type { Found } from './key-moment';
import { phasesPlayed } from './last-minutes';
import { spanInWords } from './span-in-words';
import type { Told } from './told';

/** A silence is long from this share of all the time in which delegations could deal with each other. */
const longShare = 0.2;
/** And not below, in ms: what is over in a minute was a trial of the software. */
const shortest = 60_000;

/** Whose word to others an event is: what is said inside a delegation or to control alone is none. */
function wordOf(event: Event): PartyId | null {
  switch (event.type) {
    case 'message-sent':
      return event.to === 'delegation' || event.to === 'control' ? null : event.from;
    case 'proposal-tabled':
    case 'proposal-amended':
      return event.from;
    case 'statement-issued':
    case 'proposal-signed':
    case 'proposal-declined':
    case 'proposal-withdrawn':
    case 'signature-withdrawn':
      return event.party;
    default:
      return null;
  }
}

/** How much of a stretch delegations could deal with each other, in ms, pauses not counted. */
function dealingTime({ happened, scenario }: Told): (from: number, to: number) => number {
  const log = happened.map(({ event }) => event);
  const pauses = pausesOf(log);
  const open = phasesPlayed(log).filter(({ phase }) => (phaseAt(scenario, phase)?.phase.allows.length ?? 0) > 0);
  return (from, to) =>
    open.reduce((sum, each) => sum + elapsed(pauses, Math.max(from, each.from), Math.min(to, each.to)), 0);
}

/**
 * For each party its longest silence, if that was long: a minute at least, and a fifth of the time in which delegations could
 * deal with each other, pauses not counted, in which it neither wrote to another nor did anything on paper. Only a silence that it
 * broke itself counts. The longest first. Where the review is open without private talk nobody's silence is told: to those
 * who read the log without it a delegation would seem silent that was not, and the story is the same for all.
 */
export function longSilences(told: Told): readonly Found[] {
  const { happened, end, names, parties } = told;
  if (end.review && !end.review.talk) return [];
  const began = happened.find(({ event }) => event.type === 'session-started')?.event.at ?? 0;
  const dealing = dealingTime(told);
  const all = dealing(began, Number.POSITIVE_INFINITY);
  const found = parties.flatMap((party) => {
    let since = began;
    let longest: { lasted: number; broke: Told['happened'][number] } | null = null;
    for (const broke of happened) {
      if (broke.event.at < began || wordOf(broke.event) !== party) continue;
      const lasted = dealing(since, broke.event.at);
      if (lasted > (longest?.lasted ?? 0)) longest = { lasted, broke };
      since = broke.event.at;
    }
    return longest && longest.lasted >= Math.max(shortest, all * longShare) ? [{ party, ...longest }] : [];
  });
  return found
    .sort((a, b) => b.lasted - a.lasted || a.broke.position - b.broke.position)
    .map(({ party, lasted, broke: { event, position } }) => ({
      about: `${party}:${event.at}`,
      position,
      at: event.at,
      parties: [party],
      title: `${names.party(party)} broke a long silence`,
      text: `For ${spanInWords(lasted)} it had written to nobody and put nothing on paper. It ended with: ${inWords(event, end).title}.`,
    }));
}
