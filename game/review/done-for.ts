import type { Event, EventOf } from '../session/events';
import { latest } from '../session/latest';
import type { SeatId } from '../session/seat';
import type { State } from '../session/state';
import { negotiates } from './negotiates';

/** How long somebody stood in, in ms since 1970. */
type Stint = Readonly<{ seat: SeatId; name: string | null; bot: boolean; from: number; to: number }>;

/** A signature that was given meanwhile and stands. */
type Signed = Readonly<{ proposal: string; version: number; inForce: boolean }>;

/** What was done for a seat while its person was not there. */
export type DoneFor = Readonly<{
  stints: readonly Stint[];
  /** When the last of them ended, in ms since 1970: it tells one absence from another. */
  until: number;
  /** Whether there was a person before, who was away; else nobody had taken the chair yet. */
  away: boolean;
  acts: readonly Event[];
  signed: readonly Signed[];
}>;

/** Drafts and hands are not told: nothing of them is left once somebody else leads. */
const told: ReadonlySet<Event['type']> = new Set<Event['type']>([...negotiates, 'message-sent', 'commitment-unmarked']);

const isOpening =
  (seat: SeatId) =>
  (event: Event): event is EventOf<'seat-opened'> =>
    event.type === 'seat-opened' && event.standsInFor === seat;

const isOf = (event: Event, type: 'seat-returned' | 'seat-removed' | 'seat-claimed', seat: SeatId): boolean =>
  event.type === type && event.seat === seat;

/**
 * What others did from a stand-in's chair for this seat, the last time that somebody stood in; null where nobody did or
 * somebody still does. `log` is the seat's own, and `state` the fold of it: nothing is told that the seat may not read.
 */
export function doneFor(state: State, log: readonly Event[], seat: SeatId): DoneFor | null {
  const last = log.findLastIndex(isOpening(seat));
  const own = state.seats[seat];
  if (last < 0 || !own || own.removed) return null;
  const before = log.slice(0, last).findLastIndex((event) => isOf(event, 'seat-returned', seat));
  const since = log.slice(before + 1);
  const opened = since.filter(isOpening(seat)).filter(({ party }) => party === own.party);
  const stints = opened.flatMap((event): Stint[] => {
    const left = since.findLast((each) => isOf(each, 'seat-removed', event.seat));
    const name = state.seats[event.seat]?.name ?? null;
    return left ? [{ seat: event.seat, name, bot: event.bot, from: event.at, to: left.at }] : [];
  });
  const end = stints.at(-1);
  if (!end || stints.length < opened.length) return null;
  const acts = since.filter(({ by, type }) => told.has(type) && stints.some((stint) => stint.seat === by));
  const away = log.slice(0, last).some((event) => isOf(event, 'seat-claimed', seat));
  return { stints, until: end.to, away, acts, signed: standing(state, acts) };
}

/** Signatures among these acts that nothing has voided or taken back. */
const standing = ({ proposals }: State, acts: readonly Event[]): readonly Signed[] =>
  Object.values(proposals).flatMap((proposal) => {
    const { number } = latest(proposal);
    const { id, signatures, status } = proposal;
    const given = acts.some(
      (act) =>
        act.type === 'proposal-signed' &&
        act.proposal === id &&
        act.version === number &&
        signatures.includes(act.party),
    );
    const stands = status === 'open' || status === 'in-force';
    return given && stands ? [{ proposal: id, version: number, inForce: status === 'in-force' }] : [];
  });
