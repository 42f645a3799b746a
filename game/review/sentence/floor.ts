import type { EventOf } from '../../session/events';
import { unreachable } from '../../unreachable';
import type { Names } from '../names';
import type { InWords } from './in-words';

type Floor = EventOf<'hand-raised' | 'hand-lowered' | 'hands-ordered' | 'floor-given'>;

/** Who asked to speak in plenary, and who spoke. */
export function floorInWords(event: Floor, names: Names): InWords {
  switch (event.type) {
    case 'hand-raised':
      return { title: 'Hand raised', text: `${names.person(event.seat)} asked for the floor.` };
    case 'hand-lowered':
      return { title: 'Hand lowered', text: `${names.person(event.seat)} no longer asks for the floor.` };
    case 'hands-ordered':
      return { title: 'Order of speakers', text: `${names.listed(event.seats.map(names.person))}.` };
    case 'floor-given':
      return event.seat === null
        ? { title: 'The floor is open', text: 'Nobody has the floor.' }
        : { title: `${names.person(event.seat)} has the floor`, text: 'The facilitator gave it.' };
    default:
      return unreachable(event);
  }
}
