import type { PartyId } from '../scenario/id';
import type { Event } from '../session/events';
import type { Viewer } from '../session/view';
import { announcesAtOnce, seenBy } from './seen';

type MarkKind = 'tabled' | 'amended' | 'signed' | 'in-force' | 'announced' | 'closed';

/** A thing to see on the time line. `party` is whose act it was; an agreement in force is nobody's alone. */
export type Mark = Readonly<{ position: number; kind: MarkKind; party: PartyId | null }>;

function markOf(event: Event): Omit<Mark, 'position'> | null {
  switch (event.type) {
    case 'proposal-tabled':
      return { kind: 'tabled', party: event.from };
    case 'proposal-amended':
      return { kind: 'amended', party: event.from };
    case 'proposal-signed':
      return { kind: 'signed', party: event.party };
    case 'agreement-entered':
      return { kind: 'in-force', party: null };
    case 'agreement-announced':
      return { kind: event.at === event.enteredAt ? 'in-force' : 'announced', party: null };
    case 'session-closed':
      return { kind: 'closed', party: null };
    default:
      return null;
  }
}

/** What a viewer can see on the time line, in order. An agreement told to everyone as it is made is one mark, not two. */
export const marksOf = (log: readonly Event[], viewer: Viewer): readonly Mark[] =>
  seenBy(log, viewer).flatMap(({ event, position }, index, seen) => {
    const mark = announcesAtOnce(event, seen[index - 1]?.event) ? null : markOf(event);
    return mark ? [{ position, ...mark }] : [];
  });
