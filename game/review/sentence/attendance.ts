import type { EventOf } from '../../session/events';
import { unreachable } from '../../unreachable';
import type { Names } from '../names';
import type { InWords } from './in-words';

type Attendance = EventOf<
  'removal-explained' | 'presence-asked' | 'presence-confirmed' | 'seat-absent' | 'seat-returned'
>;

/** Who is there, who is not, and why somebody no longer is. */
export function attendanceInWords(event: Attendance, names: Names): InWords {
  switch (event.type) {
    case 'removal-explained':
      return { title: `Why ${names.person(event.seat)} was removed`, text: event.reason };
    case 'presence-asked':
      return { title: 'Who is there?', text: 'The facilitator asked everyone to say that they are there.' };
    case 'presence-confirmed':
      return { title: `${names.person(event.seat)} is there`, text: `${names.person(event.seat)} answered.` };
    case 'seat-absent':
      return { title: `${names.person(event.seat)} is absent`, text: 'Nobody has been connected from this seat.' };
    case 'seat-returned':
      return { title: `${names.person(event.seat)} is back`, text: `${names.person(event.seat)} is connected again.` };
    default:
      return unreachable(event);
  }
}
