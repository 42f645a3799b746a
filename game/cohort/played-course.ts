import type { Position } from '../analysis/problem/position';
import { positionOf } from '../review/position-of';
import type { Event, EventOf } from '../session/events';
import { evolve } from '../session/evolve';
import { phaseAt } from '../session/phases';
import { scenarioHashIn } from '../session/scenario-hash-in';
import { initial, type State } from '../session/state';
import { ClockTime } from './clock-time';

/** An event, when it came in ms on the clock, and in which round, an index. */
type Timed<Type extends Event['type']> = Readonly<{ event: EventOf<Type>; at: number; round: number }>;

/** A finished session gone through once. `played` in ms on its clock. */
export type PlayedCourse = Readonly<{
  end: State;
  /** Before its first round, and when that began, in ms since 1970. */
  opening: Position;
  startedAt: number;
  closedAt: number;
  played: number;
  rounds: ReadonlySet<number>;
  entered: readonly Timed<'agreement-entered'>[];
  triggered: readonly Timed<'inject-triggered'>[];
  /** The scenario's own injects. */
  planned: ReadonlySet<string>;
  hash: string | null;
}>;

class Walk {
  readonly #clock = new ClockTime();
  readonly entered: Timed<'agreement-entered'>[] = [];
  readonly triggered: Timed<'inject-triggered'>[] = [];
  readonly rounds = new Set<number>();
  readonly planned = new Set<string>();
  state: State = initial;
  opening: Position | null = null;
  startedAt = 0;
  closedAt: number | null = null;

  get played(): number {
    return this.#clock.now;
  }

  take(event: Event): void {
    this.#clock.pass(this.state, event);
    if (event.type === 'phase-started' && this.rounds.size === 0) {
      this.opening = positionOf(this.state);
      this.startedAt = event.at;
    }
    this.state = evolve(this.state, event);
    this.#note(event);
  }

  #note(event: Event): void {
    const { scenario, phase } = this.state;
    const when = { at: this.#clock.now, round: (scenario && phaseAt(scenario, phase)?.roundIndex) ?? 0 };
    if (event.type === 'phase-started') this.rounds.add(when.round);
    if (event.type === 'agreement-entered') this.entered.push({ event, ...when });
    if (event.type === 'inject-triggered') this.triggered.push({ event, ...when });
    if (event.type === 'injects-planned') for (const { id } of event.injects) this.planned.add(id);
    if (event.type === 'session-closed') this.closedAt = event.at;
  }
}

/** Null of a log that is not over, or that does not tell every brief. */
export function playedCourse(log: readonly Event[]): PlayedCourse | null {
  const walk = new Walk();
  for (const event of log) walk.take(event);
  const { state: end, opening, startedAt, closedAt, played, rounds, entered, triggered, planned } = walk;
  if (!opening || closedAt === null) return null;
  const hash = scenarioHashIn(log);
  return { end, opening, startedAt, closedAt, played, rounds, entered, triggered, planned, hash };
}
