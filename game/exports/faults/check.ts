import type { Event } from '../../session/events';
import type { State } from '../../session/state';

/** What is wrong at an event of a log, counted from 0: in words that read on after “Event 412, proposal-signed:”. */
export type LogFault = Readonly<{ position: number; problem: string }>;

/** An event where it stands: the events before it, and the fold of them. */
export type At = Readonly<{ state: State; event: Event; before: readonly Event[] }>;

/** Null: nothing is wrong. */
export type Check = (at: At) => string | null;
