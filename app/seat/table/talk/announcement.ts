import type { Event } from '../../../../game/session/events';
import type { State } from '../../../../game/session/state';
import { actorIn } from '../../../lib/seating';
import type { Desk } from '../desk';
import { instrumentName, partyName } from '../words/words';
import { roomName, roomOfMessage } from './talk-rooms';

type Reader = Pick<Desk, 'state' | 'scenario' | 'party' | 'seat'>;

function floorWords(speaking: string | null, { seats }: State, seat: string | null): string {
  if (speaking === null) return 'Nobody has the floor now';
  return speaking === seat ? 'You have the floor' : `${seats[speaking]?.name ?? 'Somebody'} has the floor`;
}

function words(event: Event, { state, scenario, party, seat }: Reader): string {
  switch (event.type) {
    case 'message-sent': {
      const room = roomName(scenario, roomOfMessage(scenario, party, event));
      return `New message from ${actorIn(state, event.by, 'control')}, ${room}`;
    }
    case 'statement-issued':
      return `Statement of ${partyName(scenario, event.party)} to the press`;
    case 'commitment-marked':
      return `Marked as a commitment of ${partyName(scenario, event.party)}`;
    case 'commitment-judged':
      return `${partyName(scenario, event.party)} says of a commitment: ${event.verdict}`;
    case 'floor-given':
      return floorWords(event.seat, state, seat);
    case 'proposal-tabled':
      return `${partyName(scenario, event.from)} tabled a proposal: ${instrumentName(scenario, event.instrument)}`;
    case 'proposal-amended':
      return `${partyName(scenario, event.from)} amended a proposal`;
    case 'agreement-announced':
      return `In force: ${instrumentName(scenario, event.instrument)}`;
    case 'agreement-ratified':
      return `Ratified: ${instrumentName(scenario, event.instrument)}`;
    case 'agreement-lapsed':
      return `Not ratified: ${instrumentName(scenario, event.instrument)}`;
    case 'inject-released':
      return `News: ${event.title}`;
    case 'brief-changed':
      return 'News for your delegation alone';
    default:
      return '';
  }
}

/** The newest thing that happened, in words to be read aloud, but for the clock, which speaks for itself: everything that came of the last command of someone else. */
export function announcementOf(log: readonly Event[], reader: Reader): string {
  const last = log.at(-1);
  if (!last || last.by === reader.seat) return '';
  const together = log.slice(log.findLastIndex(({ at }) => at !== last.at) + 1);
  return together
    .map((event) => words(event, reader))
    .filter((text) => text !== '')
    .join('. ');
}
