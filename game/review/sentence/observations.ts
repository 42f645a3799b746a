import type { EventOf } from '../../session/events';
import type { State } from '../../session/state';
import { unreachable } from '../../unreachable';
import type { Names } from '../names';
import { pinInWords } from '../pin-in-words';
import type { InWords } from './in-words';

type Observations = EventOf<'observation-noted' | 'observation-edited' | 'observation-struck'>;

/** What the note says, and which goals it was tagged with. */
function saying({ text, goals }: EventOf<'observation-noted' | 'observation-edited'>, { notes }: State): string {
  const tagged = goals.flatMap((goal) => notes?.goals[goal] ?? []);
  if (tagged.length === 0) return text;
  return `${text} (${tagged.length === 1 ? 'Learning goal' : 'Learning goals'}: ${tagged.join(' ')})`;
}

export function observationInWords(event: Observations, names: Names, end: State): InWords {
  const who = names.person(event.by);
  switch (event.type) {
    case 'observation-noted': {
      const pinned = pinInWords(event.pin, end);
      return { title: pinned === null ? `${who} noted` : `${who} noted about ${pinned}`, text: saying(event, end) };
    }
    case 'observation-edited':
      return { title: `${who} changed a note`, text: saying(event, end) };
    case 'observation-struck':
      return { title: `${who} struck out a note`, text: 'What it said stays in the log.' };
    default:
      return unreachable(event);
  }
}
