import type { PartyId } from '../scenario/id';
import type { Event } from '../session/events';
import type { SeatId } from '../session/seat';

/** Who negotiated for a party. */
export type PlayedBy = 'people' | 'bots' | 'both';

/** Which party an event negotiates for: to table, amend, decline or sign is to negotiate, to talk is not. */
function negotiatedFor(event: Event): PartyId | null {
  switch (event.type) {
    case 'proposal-tabled':
    case 'proposal-amended':
      return event.from;
    case 'proposal-declined':
    case 'proposal-signed':
      return event.party;
    default:
      return null;
  }
}

/**
 * For every party of a log whether people or bots negotiated for it, so that scores can leave bots out. A party that did
 * nothing counts as played by whoever led it last: doing nothing was their choice.
 */
export function playedBy(log: readonly Event[]): Readonly<Record<PartyId, PlayedBy>> {
  const bots = new Set<SeatId>();
  const acted = new Map<PartyId, Set<PlayedBy>>();
  const led = new Map<PartyId, PlayedBy>();
  const kindOf = (seat: SeatId): PlayedBy => (bots.has(seat) ? 'bots' : 'people');
  for (const event of log) {
    if (event.type === 'scenario-adopted') for (const { id } of event.scenario.parties) led.set(id, 'people');
    if (event.type === 'seat-opened' && event.bot) bots.add(event.seat);
    if (event.type === 'head-appointed' && event.seat !== null) led.set(event.party, kindOf(event.seat));
    const party = negotiatedFor(event);
    if (party !== null) acted.set(party, (acted.get(party) ?? new Set()).add(kindOf(event.by)));
  }
  return Object.fromEntries(
    [...led].map(([party, last]) => {
      const [one = last, other] = acted.get(party) ?? [];
      return [party, other ? 'both' : one];
    }),
  );
}
