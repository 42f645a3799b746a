import type { PartyId } from '../scenario/id';
import type { Event } from '../session/events';
import type { Viewer } from '../session/view';
import { announcesAtOnce, type Happening, seenBy } from './seen';
import { struckIn } from './struck-in';

type MarkKind =
  | 'tabled'
  | 'amended'
  | 'signed'
  | 'in-force'
  | 'announced'
  | 'inject'
  | 'ratified'
  | 'lapsed'
  | 'noted'
  | 'closed';

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
    case 'agreement-ratified':
      return { kind: 'ratified', party: null };
    case 'agreement-lapsed':
      return { kind: 'lapsed', party: null };
    case 'inject-released':
    case 'brief-changed':
      return { kind: 'inject', party: null };
    case 'observation-noted':
      return { kind: 'noted', party: null };
    case 'session-closed':
      return { kind: 'closed', party: null };
    default:
      return null;
  }
}

/** A party's own part of an inject that the viewer has read already in the text for all its recipients. */
const isPartOf = (event: Event, seen: readonly Happening[]): boolean =>
  event.type === 'brief-changed' &&
  seen.some((each) => each.event.type === 'inject-released' && each.event.inject === event.inject);

/**
 * What a viewer can see on the time line, in order. An agreement told to everyone as it is made is one mark, not two;
 * an inject is one, whatever it said to whom.
 */
export function marksOf(log: readonly Event[], viewer: Viewer): readonly Mark[] {
  const struck = struckIn(log);
  return seenBy(log, viewer).flatMap(({ event, position }, index, seen) => {
    if (event.type === 'observation-noted' && struck.has(event.observation)) return [];
    const told = announcesAtOnce(event, seen[index - 1]?.event) || isPartOf(event, seen);
    const mark = told ? null : markOf(event);
    return mark ? [{ position, ...mark }] : [];
  });
}
