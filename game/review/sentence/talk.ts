import type { EventOf } from '../../session/events';
import type { State } from '../../session/state';
import { unreachable } from '../../unreachable';
import type { Names } from '../names';
import type { InWords } from './in-words';

type Talk = EventOf<'statement-issued' | 'commitment-marked' | 'commitment-unmarked' | 'commitment-judged'>;

const verdicts = { kept: 'kept', broken: 'broken', open: 'open again' } as const;

/** Statements to the press, and promises with what became of them. */
export function talkInWords(event: Talk, names: Names, end: State): InWords {
  if (event.type === 'statement-issued')
    return { title: `${names.acting(event.by, event.party)} to the press`, text: event.text };
  const message = end.messages.all.find(({ id }) => id === event.message);
  const quoted = message ? `“${message.text}”` : 'A message.';
  const author = message?.from ? names.party(message.from) : 'Somebody';
  switch (event.type) {
    case 'commitment-marked':
      return {
        title: `Commitment of ${names.party(event.party)}`,
        text: `${quoted} Marked by ${names.party(event.markedBy)}.`,
      };
    case 'commitment-unmarked':
      return { title: `No longer marked as a commitment of ${author}`, text: quoted };
    case 'commitment-judged':
      return {
        title: `${names.party(event.party)}: ${verdicts[event.verdict]}`,
        text: `The commitment of ${author}: ${quoted}`,
      };
    default:
      return unreachable(event);
  }
}
