import type { EventOf } from '../../../../game/session/events';
import { unreachable } from '../../../../game/unreachable';
import { type Parties, partyName } from '../words/words';

/** Acts of which one sentence says everything. */
export type SmallEvent = EventOf<
  'proposal-withdrawn' | 'proposal-declined' | 'proposal-signed' | 'signature-withdrawn' | 'agreement-entered'
>;

/** A small act in one sentence. */
export function act(event: SmallEvent, scenario: Parties, name: string): string {
  switch (event.type) {
    case 'proposal-withdrawn':
      return `${partyName(scenario, event.party)} withdrew the ${name}`;
    case 'proposal-declined':
      return `${partyName(scenario, event.party)} declined the ${name}, version ${event.version}: “${event.reason}”`;
    case 'proposal-signed':
      return `${partyName(scenario, event.party)} signed the ${name}, version ${event.version}`;
    case 'signature-withdrawn':
      return `${partyName(scenario, event.party)} took its signature back from the ${name}, version ${event.version}`;
    case 'agreement-entered':
      return `The ${name}, version ${event.version}, is in force`;
    default:
      return unreachable(event);
  }
}
