import type { Attention, AttentionOf } from '../../game/protocol/socket';
import type { SeatId } from '../../game/session/seat';
import type { State } from '../../game/session/state';
import { nothing, sameAttention, seenOf } from './attention';
import type { Sitter } from './seat-socket';

/** What a socket is here: somebody's page, which can be told. */
export type Page = Readonly<{
  data: Pick<Sitter, 'seat' | 'viewer'>;
  emit(event: 'attention', of: AttentionOf): unknown;
}>;

/** What each page was last told of each seat, so that only a change in what it may know is ever sent. */
export class Attentions {
  readonly #table: Readonly<{ state: State }>;
  readonly #now: () => number;
  /** Of the pages that turn to something, who did so last at the end. */
  readonly #of = new Map<Page, Attention>();
  readonly #told = new WeakMap<Page, Map<SeatId, Attention>>();

  constructor(table: Readonly<{ state: State }>, now: () => number) {
    this.#table = table;
    this.#now = now;
  }

  attend(page: Page, attention: Attention, others: Iterable<Page>): void {
    this.#of.delete(page);
    if (!sameAttention(attention, nothing)) this.#of.set(page, attention);
    this.#tellOf(new Set([page.data.seat]), others);
  }

  /**
   * Pages that are gone, or whose seat has moved: what they turned to was for those around them then. Where another page
   * of the seat turns to something, that is what it is at: an old connection that ends late silences no new one.
   */
  leave(pages: readonly Page[], others: Iterable<Page>): void {
    const left = pages.filter((page) => this.#of.delete(page));
    this.#tellOf(new Set(left.map(({ data }) => data.seat)), others);
  }

  /** What there is to know for somebody who has just come, or whose view has changed. */
  enter(page: Page): void {
    this.#told.delete(page);
    for (const [seat, attention] of this.#bySeat()) this.#tell(page, seat, attention);
  }

  #bySeat(): ReadonlyMap<SeatId, Attention> {
    return new Map([...this.#of].map(([{ data }, attention]) => [data.seat, attention]));
  }

  #tellOf(seats: ReadonlySet<SeatId>, others: Iterable<Page>): void {
    if (seats.size === 0) return;
    const all = this.#bySeat();
    for (const other of others) for (const seat of seats) this.#tell(other, seat, all.get(seat) ?? nothing);
  }

  #tell(to: Page, seat: SeatId, attention: Attention): void {
    if (to.data.seat === seat) return;
    const seen = seenOf({ state: this.#table.state, at: this.#now() }, to.data.viewer, seat, attention);
    const told = this.#told.get(to) ?? new Map<SeatId, Attention>();
    this.#told.set(to, told);
    if (sameAttention(told.get(seat) ?? nothing, seen)) return;
    told.set(seat, seen);
    to.emit('attention', { seat, ...seen });
  }
}
