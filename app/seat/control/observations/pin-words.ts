import { pinInWords } from '../../../../game/review/pin-in-words';
import { inWords } from '../../../../game/review/sentence';
import type { Pin } from '../../../../game/session/observation';
import type { Room } from '../../../lib/room';
import { timeOfDay } from '../../../lib/span-words';

/** What a note is pinned to, in the words of the control room; null where it is its moment alone. */
export function pinWords({ state, log }: Pick<Room, 'state' | 'log'>, pin: Pin): string | null {
  const event = pin.to === 'event' ? log[pin.position] : undefined;
  return event ? `${inWords(event, state).title}, ${timeOfDay(event.at)}` : pinInWords(pin, state);
}
