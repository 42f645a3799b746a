import type { PartyId } from '../../../../game/scenario/id';
import type { Event, EventOf } from '../../../../game/session/events';
import type { Entry, Sorting } from '../../../lib/log-groups';
import type { Parties } from '../words/words';
import { roomOfAct, roomOfMessage } from './talk-rooms';

const kinds = [
  'message-sent',
  'statement-issued',
  'phase-started',
  'session-closed',
  'proposal-tabled',
  'proposal-amended',
  'proposal-withdrawn',
  'proposal-declined',
  'proposal-signed',
  'signature-withdrawn',
  'agreement-entered',
  'agreement-announced',
  'gate-decided',
  'agreement-ratified',
  'agreement-lapsed',
  'inject-released',
] as const;

/** The events that are told as talk is: with a place in the room of those who may know of them. */
type Told = EventOf<(typeof kinds)[number]>;
export type TalkItem = Entry<Told>;

const told: ReadonlySet<Event['type']> = new Set(kinds);
const isTold = (event: Event): event is Told => told.has(event.type);

/** How a seat's log is told: each event in the one room where it belongs. */
export const tellingTo =
  (scenario: Parties, me: PartyId | null): Sorting<Told> =>
  (event) => {
    if (!isTold(event)) return null;
    const room =
      event.type === 'message-sent' ? roomOfMessage(scenario, me, event) : roomOfAct(scenario, me, event.audience);
    return { event, groups: [room] };
  };

/** A room as it is read: of phases in which nothing was told, one after another, the last stands for all. */
export function withoutEmptyPhases(items: readonly TalkItem[]): readonly TalkItem[] {
  const isTurn = (item: TalkItem | undefined) => item?.event.type === 'phase-started';
  if (items.every(isTurn)) return [];
  return items.filter((item, index) => !isTurn(item) || !isTurn(items[index + 1]));
}

/** What is told in a room without asking to be read there: the turn of a phase, and news, which has a list of its own. */
const asides: ReadonlySet<Event['type']> = new Set<Told['type']>(['phase-started', 'inject-released']);

/** What of a room counts as unread: what others said or did there since `seen`, a position in the log. */
export function unreadIn(items: readonly TalkItem[], seen: number, seat: string | null): number {
  let count = 0;
  // From the end, so that a long room costs no more than what is new in it.
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (!item || item.position <= seen) break;
    if (item.event.by !== seat && !asides.has(item.event.type)) count += 1;
  }
  return count;
}
