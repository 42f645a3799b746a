import type { EventOf } from '../../session/events';
import { unreachable } from '../../unreachable';
import type { Names } from '../names';
import type { InWords } from './in-words';

type Observations = EventOf<'observation-noted' | 'observation-edited' | 'observation-struck'>;

export function observationInWords(event: Observations, names: Names): InWords {
  const who = names.person(event.by);
  switch (event.type) {
    case 'observation-noted':
      return { title: `${who} noted`, text: event.text };
    case 'observation-edited':
      return { title: `${who} changed a note`, text: event.text };
    case 'observation-struck':
      return { title: `${who} struck out a note`, text: 'What it said stays in the log.' };
    default:
      return unreachable(event);
  }
}
