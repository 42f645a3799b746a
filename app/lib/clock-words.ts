import type { Clock } from '../../game/session/state';
import { awaitedWords, type Seated } from './awaited-words';
import { clockWords } from './span-words';

/** What the clock on the page is at: spans in ms. */
type Standing = 'paused' | 'no clock' | 'running' | 'last minute' | 'ten seconds' | 'time is up';

const minute = 60_000;
const tenSeconds = 10_000;
/** How long a mark that was passed is worth saying: a page that comes later has its own to say. */
const sayable = 5_000;

/** Time left in ms, or null where no clock runs. */
export const timeLeft = (clock: Clock, now: number): number | null => {
  if (clock.paused) return clock.remaining;
  return clock.deadline === null ? null : Math.max(0, clock.deadline - now);
};

export function standingOf(clock: Clock, now: number): Standing {
  const left = timeLeft(clock, now);
  if (clock.paused) return 'paused';
  if (clock.overdue || left === 0) return 'time is up';
  if (left === null) return 'no clock';
  if (left <= tenSeconds) return 'ten seconds';
  return left <= minute ? 'last minute' : 'running';
}

const marks = [
  { at: 5 * minute, words: 'Five minutes left.' },
  { at: minute, words: 'One minute left.' },
  { at: tenSeconds, words: 'Ten seconds left.' },
] as const;

/** What is said aloud at this moment; the same words for as long as they hold, so that nothing is said twice. */
export function spokenOf(clock: Clock, now: number): string {
  const standing = standingOf(clock, now);
  if (standing === 'paused') return pauseWords(clock);
  if (standing === 'time is up') return 'Time is up.';
  const left = timeLeft(clock, now);
  return marks.find(({ at }) => left !== null && left <= at && left > at - sayable)?.words ?? '';
}

type Pause = Pick<Clock, 'pauseReason'> & Partial<Pick<Clock, 'waitingFor'>>;

/** "Paused: the delegations asked for ten minutes." `at` says whom a clock that stopped by itself waits for. */
export function pauseWords({ pauseReason, waitingFor = null }: Pause, at: Seated | null = null): string {
  if (waitingFor !== null)
    return `Waiting for ${(at && awaitedWords(at, waitingFor)) ?? 'a head of delegation who is away'}.`;
  if (pauseReason === null) return 'The clock is paused.';
  return `Paused: ${pauseReason}${/[.!?…]$/.test(pauseReason) ? '' : '.'}`;
}

/** The time as a title shows it: "07:42", "Paused 07:42"; nothing where no clock runs. */
export function titleTime(clock: Clock | null, now: number): string {
  if (!clock) return '';
  const left = timeLeft(clock, now);
  const time = left === null ? '' : clockWords(left);
  if (clock.paused) return `Paused ${time}`.trim();
  return clock.overdue ? 'Time is up' : time;
}
