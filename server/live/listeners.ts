import type { Log } from '../log';

type Of = Readonly<{ session: string; log: Log }>;

/** Those who are told of something about a session. One that fails keeps nobody else from hearing of it. */
export class Listeners<Told> {
  readonly #all: ((told: Told) => void)[] = [];
  readonly #of: Of;

  constructor(of: Of) {
    this.#of = of;
  }

  add(listener: (told: Told) => void): void {
    this.#all.push(listener);
  }

  tell(told: Told): void {
    for (const listener of this.#all) {
      try {
        listener(told);
      } catch (error) {
        const { session, log } = this.#of;
        log.error({ session, error }, 'publishing failed');
      }
    }
  }
}
