import type { PartyId } from '../scenario/id';
import type { Event, EventOf } from '../session/events';
import { mayRead } from '../session/view';

/** When a party first read that an agreement is in force: ms since 1970 and a position in the log. */
export type Learned = Readonly<{ party: PartyId; at: number; position: number }>;

const tellsOf = (event: Event, proposal: string): event is EventOf<'agreement-entered' | 'agreement-announced'> =>
  (event.type === 'agreement-entered' || event.type === 'agreement-announced') && event.proposal === proposal;

/** Who knew of an agreement, and since when, as far as the log goes. Those who never learned of it are absent. */
export function learnedOf(log: readonly Event[], parties: readonly PartyId[], proposal: string): readonly Learned[] {
  const tidings = log.flatMap((event, index) => (tellsOf(event, proposal) ? [{ event, position: index + 1 }] : []));
  return parties.flatMap((party) => {
    const first = tidings.find(({ event }) => mayRead(`party:${party}`, event));
    return first ? [{ party, at: first.event.at, position: first.position }] : [];
  });
}
