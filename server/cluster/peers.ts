import type { SeatId } from '../../game/session/seat';
import type { Letter, SeatAt } from './word';

type Peer = {
  heardAt: number;
  /** Of the last of its letters that counts. */
  number: number;
  /** Whether all is known that it has said. */
  complete: boolean;
  readonly seats: Map<string, Set<SeatId>>;
};

/** The other servers, as far as they are heard of: who lives, and who is connected to them. */
export class Peers {
  readonly #peers = new Map<string, Peer>();

  get servers(): readonly string[] {
    return [...this.#peers.keys()];
  }

  /** The servers that somebody of a session is connected to. */
  serversAt(session: string): readonly string[] {
    return [...this.#peers].flatMap(([server, { seats }]) => (seats.has(session) ? server : []));
  }

  seatsAt(session: string): ReadonlySet<SeatId> {
    return new Set([...this.#peers.values()].flatMap(({ seats }) => [...(seats.get(session) ?? [])]));
  }

  sessionsAt(server: string): readonly string[] {
    return [...(this.#peers.get(server)?.seats.keys() ?? [])];
  }

  /** Notes that a letter came. `old`: what it says is known. `lost`: something that was said before it never came. */
  heard({ from, number, word }: Letter, now: number): 'old' | 'lost' | 'next' {
    const counts = word.type !== 'alive' && word.type !== 'hello';
    const peer = this.#peers.get(from);
    if (!peer) {
      this.#peers.set(from, { heardAt: now, number, complete: false, seats: new Map() });
      return 'lost';
    }
    peer.heardAt = now;
    const expected = peer.number + (counts ? 1 : 0);
    if (number < expected) return 'old';
    peer.number = number;
    if (number === expected) return 'next';
    peer.complete = false;
    return 'lost';
  }

  isComplete(server: string): boolean {
    return this.#peers.get(server)?.complete ?? false;
  }

  /** Who is connected there now; answers the sessions at which that is news. */
  seated(server: string, anew: boolean, seats: readonly SeatAt[]): ReadonlySet<string> {
    const peer = this.#peers.get(server);
    if (!peer) return new Set();
    const changed = new Set<string>();
    // Said for others, where nothing is missing here.
    if (anew && !peer.complete) {
      for (const session of peer.seats.keys()) changed.add(session);
      peer.seats.clear();
      peer.complete = true;
    }
    for (const [session, seat, isHere] of seats) {
      const there = peer.seats.get(session) ?? new Set();
      if (there.has(seat) === isHere) continue;
      changed.add(session);
      if (isHere) peer.seats.set(session, there.add(seat));
      else if (there.delete(seat) && there.size === 0) peer.seats.delete(session);
    }
    return changed;
  }

  /** Answers whether it was known. */
  leave(server: string): boolean {
    return this.#peers.delete(server);
  }

  silentSince(moment: number): readonly string[] {
    return [...this.#peers].flatMap(([server, { heardAt }]) => (heardAt < moment ? server : []));
  }
}
