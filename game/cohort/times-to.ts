import { type Spread, spreadOf } from '../bots/simulation/spread';
import type { CohortSession } from './cohort-session';

/** Times in ms on the clock, rising, of those sessions that came to it; `of` counts all. */
export type Times = Readonly<{ of: number; times: readonly number[]; spread: Spread | null }>;

/** How long it took to the first agreement of any kind, or to the settlement that stood at the close. */
export function timesTo(what: 'firstAgreement' | 'settlement', sessions: readonly CohortSession[]): Times {
  const times = sessions.flatMap((session) => session[what] ?? []).sort((a, b) => a - b);
  return { of: sessions.length, times, spread: spreadOf(times) };
}
