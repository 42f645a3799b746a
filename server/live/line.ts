import { setImmediate } from 'node:timers/promises';
import { oneAtATime } from '../one-at-a-time';
import type { Order, Settled } from './order';
import type { Watch } from './watch';

type Waiting = Readonly<{
  order: Order;
  answer: (settled: Settled) => void;
  fail: (error: unknown) => void;
  waited: (() => void) | undefined;
}>;

/** Answers as many of the orders as can be settled together, in order: one at least. */
type Settle = (orders: readonly Order[]) => Promise<readonly Settled[]>;

/** Who waits at a table. Turns are taken strictly in the order in which they were asked for. */
export class Line {
  readonly #queue = oneAtATime();
  readonly #settle: Settle;
  readonly #watch: Watch | undefined;
  /** The last in the line, which whoever comes next may join. */
  #group: Waiting[] = [];

  constructor(settle: Settle, watch?: Watch) {
    this.#settle = settle;
    this.#watch = watch;
  }

  /** Orders that come one after the other while another turn lasts take theirs together. */
  join(order: Order): Promise<Settled> {
    return new Promise((answer, fail) => {
      const group = this.#group;
      group.push({ order, answer, fail, waited: this.#watch?.begin('wait') });
      if (group.length === 1) void this.#queue.run(() => this.#serve(group));
    });
  }

  /** A turn of its own. What is asked for later comes later. */
  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#group = [];
    const waited = this.#watch?.begin('wait');
    return this.#queue.run(() => {
      waited?.();
      return work();
    });
  }

  idle(): Promise<void> {
    return this.#queue.idle();
  }

  /** Whoever comes in the same turn of the event loop is served together: each time costs a commit, and a message to every page. */
  async #serve(group: readonly Waiting[]): Promise<void> {
    await setImmediate();
    if (this.#group === group) this.#group = [];
    for (const { waited } of group) waited?.();
    for (let waiting = group; waiting.length > 0; ) waiting = waiting.slice(await this.#serveSome(waiting));
  }

  /** How many got their answer. Where that fails, each of them is served alone: nobody else's order is theirs to lose. */
  async #serveSome(waiting: readonly Waiting[]): Promise<number> {
    const orders = waiting.map(({ order }) => order);
    try {
      const answers = await this.#settle(orders);
      for (const [index, settled] of answers.entries()) waiting[index]?.answer(settled);
      return answers.length;
    } catch (error) {
      if (waiting.length === 1) waiting[0]?.fail(error);
      else for (const each of waiting) await this.#serveSome([each]);
      return waiting.length;
    }
  }
}
