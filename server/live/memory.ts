import { own } from '../../game/own';
import type { Event, EventOf } from '../../game/session/events';
import { evolveAll } from '../../game/session/evolve';
import type { Placement, SeatId } from '../../game/session/seat';
import { initial, type State } from '../../game/session/state';
import { mayRead, type Viewer, viewerOf, viewOf } from '../../game/session/view';
import type { Taken } from '../store/event-inserts';
import type { StoredEvent } from '../store/event-store';
import { heldOnce } from './held-once';

/** What a secret opens, as long as it is in the seat's latest link. */
export type Link = Readonly<{ seat: SeatId; secretHash: string }>;

/** What is known of one session: its log, the fold of it, and each viewer's own log, all grown event by event. */
export class Memory {
  readonly #log: Event[] = [];
  #state: State = initial;
  readonly #views = new Map<Viewer, Event[]>();
  readonly #folds = new Map<Viewer, Readonly<{ count: number; state: State }>>();
  readonly #ends = new Map<string, number>();
  readonly #hashes = new Map<SeatId, string>();

  get log(): readonly Event[] {
    return this.#log;
  }

  get state(): State {
    return this.#state;
  }

  /** Takes commands that are stored; `next` is the state after them, made before, since making it may throw. */
  take(commands: readonly Taken[], next: State): void {
    for (const { commandId, events } of commands) {
      for (const event of events) {
        this.#log.push(event);
        if (event.type === 'link-issued') this.#hashes.set(event.seat, event.secretHash);
      }
      this.#ends.set(commandId, this.#log.length);
      for (const [viewer, view] of this.#views)
        for (const event of events) if (mayRead(viewer, event)) view.push(event);
    }
    this.#state = next;
  }

  /** How many events the log held right after a command, if it ever was taken. */
  endOf(commandId: string): number | undefined {
    return this.#ends.get(commandId);
  }

  /** The viewer's own log: the same array from call to call, growing. */
  view(viewer: Viewer): readonly Event[] {
    const known = this.#views.get(viewer) ?? [...viewOf(viewer, this.#log)];
    this.#views.set(viewer, known);
    return known;
  }

  /** The fold of the viewer's own log, grown event by event. */
  stateFor(viewer: Viewer): State {
    if (viewer === 'control') return this.#state;
    const view = this.view(viewer);
    const { count, state } = this.#folds.get(viewer) ?? { count: 0, state: initial };
    const now = evolveAll(state, view.slice(count));
    this.#folds.set(viewer, { count: view.length, state: now });
    return now;
  }

  viewerOf(seat: SeatId): Viewer {
    return viewerOf(own(this.#state.seats, seat) ?? { role: 'observer', party: null });
  }

  /** How many events of its own log a seat held when the session's log ended at `end`. */
  heldBy(seat: SeatId, end: number): number {
    const later = this.#log.slice(end);
    if (placementIn(later, seat)) return this.#heldLongAgo(seat, end);
    const viewer = this.viewerOf(seat);
    return this.view(viewer).length - viewOf(viewer, later).length;
  }

  /** The same where the seat has moved since. */
  #heldLongAgo(seat: SeatId, end: number): number {
    const past = this.#log.slice(0, end);
    const placement = placementIn(past, seat);
    return placement ? viewOf(viewerOf(placement), past).length : end;
  }

  /** The hash of the seat's latest link. */
  hashOf(seat: SeatId): string | undefined {
    return this.#hashes.get(seat);
  }

  /** The seat that a link opens here, if any. */
  seatBy(secretHash: string): SeatId | undefined {
    return [...this.#hashes.keys()].find((seat) => this.opens({ seat, secretHash }));
  }

  /** The seat whose latest link this is, removed or not. */
  lastSeatBy(secretHash: string): SeatId | undefined {
    return [...this.#hashes].find(([, hash]) => hash === secretHash)?.[0];
  }

  /** The hashes of every link that the seat ever had. */
  hashesOf(seat: SeatId): readonly string[] {
    return this.#log.flatMap((event) => (event.type === 'link-issued' && event.seat === seat ? event.secretHash : []));
  }

  /** The seat that had one of these links at any time. */
  seatOnceBy(hashes: readonly string[]): SeatId | undefined {
    return [...this.#hashes.keys()].find((seat) => this.hashesOf(seat).some((hash) => hashes.includes(hash)));
  }

  opens({ seat, secretHash }: Link): boolean {
    return this.#hashes.get(seat) === secretHash && own(this.#state.seats, seat)?.removed === false;
  }

  /** Whether this would open the seat had nobody been taken out of it. */
  opened({ seat, secretHash }: Link): boolean {
    return this.#hashes.get(seat) === secretHash && own(this.#state.seats, seat)?.removed === true;
  }
}

/** Stored events, put together by the command that made them. */
export function commandsOf(stored: readonly StoredEvent[]): readonly Taken[] {
  const commands: { commandId: string; events: Event[] }[] = [];
  for (const { commandId, event: read } of stored) {
    const event = heldOnce(read);
    const last = commands.at(-1);
    if (last?.commandId === commandId) last.events.push(event);
    else commands.push({ commandId, events: [event] });
  }
  return commands;
}

function placementIn(log: readonly Event[], seat: SeatId): Placement | undefined {
  const placed = log.findLast(
    (event): event is EventOf<'seat-opened' | 'seat-placed'> =>
      (event.type === 'seat-opened' || event.type === 'seat-placed') && event.seat === seat,
  );
  return placed && { role: placed.role, party: placed.party };
}
