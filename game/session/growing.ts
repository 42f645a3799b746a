type Link<Item> = Readonly<{ item: Item; before: Link<Item> | null }>;

/**
 * A list as it was at one moment. The one with an item more shares all that was there before, so that adding an item costs the
 * same however many there are.
 */
export class Growing<Item> implements Iterable<Item> {
  readonly length: number;
  readonly #last: Link<Item> | null;
  #all: readonly Item[] | undefined;

  private constructor(last: Link<Item> | null, length: number) {
    this.#last = last;
    this.length = length;
  }

  static empty<Item>(): Growing<Item> {
    return new Growing<Item>(null, 0);
  }

  with(item: Item): Growing<Item> {
    return new Growing({ item, before: this.#last }, this.length + 1);
  }

  /** In order: the same array from call to call. */
  get all(): readonly Item[] {
    if (this.#all) return this.#all;
    const all: Item[] = [];
    for (let link = this.#last; link; link = link.before) all.push(link.item);
    this.#all = all.reverse();
    return this.#all;
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.all[Symbol.iterator]();
  }
}
