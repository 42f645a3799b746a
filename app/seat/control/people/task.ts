import type { SeatId } from '../../../../game/session/seat';
import { standInsFor } from '../../../../game/session/stand-ins';
import type { Seat, State } from '../../../../game/session/state';
import { isHead, isPerson, nameIn, nameOf, partyOf } from '../../../lib/seating';

/** What a facilitator may be about to do with somebody's seat. */
export type Task = Readonly<{ kind: 'move' | 'remove' | 'replace' | 'link' | 'stand-in'; seat: SeatId }>;

type InWords = Readonly<{
  title: string;
  text: string;
  /** Who reads the reason; null where none is asked for. */
  readers: string | null;
  verb: string;
}>;

export function taskInWords(state: State, { kind, seat: id }: Task): InWords {
  const seat = state.seats[id];
  const name = seat ? nameIn(state, seat) : nameOf(seat);
  const party = partyOf(state, seat?.party)?.name ?? 'the delegation';
  const privately = `${name} reads it on their own page, and so does the control room; nobody else. It may be empty.`;
  switch (kind) {
    case 'move':
      return {
        title: `Move ${name}`,
        text: 'They read what their new place may read, from the start, and nothing more of the old one.',
        readers: 'Everyone reads it. It may be empty.',
        verb: 'Move',
      };
    case 'remove':
      if (seat?.bot)
        return {
          title: `Remove ${name}?`,
          text: 'It leaves at once. What it said and signed stays.',
          readers: null,
          verb: 'Remove',
        };
      return {
        title: `Remove ${name}?`,
        text: 'The link stops working at once. What was said in this seat stays. A new link opens the seat again.',
        readers: privately,
        verb: 'Remove',
      };
    case 'replace':
      return {
        title: `Replace ${name}`,
        text: `Somebody else takes this seat in ${party}, with the same standing and a link of their own. ${name}’s link stops working at once.`,
        readers: privately,
        verb: 'Replace',
      };
    case 'link':
      return {
        title: `The link of ${name}`,
        text: 'A new link ends the one before it at once, on every device.',
        readers: null,
        verb: 'Make a new link',
      };
    case 'stand-in':
      return {
        title: `Stand in for ${name}`,
        text: `You get a second seat, in ${party}, and its head’s chair. Everyone sees that it is a stand-in’s. It closes when ${name} is back, and the chair returns.`,
        readers: null,
        verb: 'Open the seat',
      };
  }
}

/** Whether somebody of control may act for this head: who is there needs nobody. */
export function mayStandIn(state: State, seat: Seat, online: ReadonlySet<string>): boolean {
  const sits = isPerson(seat) && !seat.removed && seat.standsInFor === null;
  if (state.stage !== 'playing' || !sits) return false;
  return (
    isHead(state, seat) &&
    standInsFor(state, seat.id).length === 0 &&
    (!online.has(seat.id) || state.absences[seat.id] !== undefined)
  );
}
