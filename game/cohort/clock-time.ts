import type { Event } from '../session/events';
import type { State } from '../session/state';

/** Whether the clock of a session runs: it is played, and not paused. Where a phase has no end it runs as well. */
const runs = ({ stage, clock }: State): boolean => stage === 'playing' && clock !== null && !clock.paused;

/** The time on the clock of a session in ms, as its log is gone through: what passes before play, after it and in pauses does not count. */
export class ClockTime {
  #now = 0;
  #last: number | null = null;

  get now(): number {
    return this.#now;
  }

  /** `before` is the state that the event changes. */
  pass(before: State, { at }: Event): void {
    if (this.#last !== null && runs(before)) this.#now += at - this.#last;
    this.#last = at;
  }
}
