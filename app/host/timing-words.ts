import type { Slot } from '../../game/exercise/timetable';
import { minutesWords } from '../lib/span-words';

const minute = 60_000;
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const dayAndClock = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const dayOf = (at: number): string => new Date(at).toDateString();

/** A moment by the clock, with its day where that is another than `beside`. */
const timeWords = (at: number, beside: number): string =>
  (dayOf(at) === dayOf(beside) ? clock : dayAndClock).format(at);

/** When a phase is: by the clock if the start is known, else in minutes after it. Nothing where no clock runs. */
export function slotWords({ minutes, starts, ends }: Slot, startsAt: number | null): string {
  if (minutes === 0) return 'no clock';
  if (startsAt === null) return `minute ${round(starts)} to ${round(ends)}`;
  const [from, to] = [startsAt + starts * minute, startsAt + ends * minute];
  return `${timeWords(from, startsAt)} – ${timeWords(to, from)}`;
}

const round = (minutes: number): number => Math.round(minutes * 10) / 10;

type Whole = Readonly<{ length: number; breaks: number; startsAt: number | null; retimed: boolean }>;

/** "Thu, 26 Nov, 14:00 – 15:45, 1 h 45 min with 15 min of breaks". */
export function wholeWords({ length, breaks, startsAt, retimed }: Whole): string {
  if (length - breaks <= 0) return 'no clock runs';
  const lasts = `${minutesWords(length)}${breaks > 0 ? ` with ${minutesWords(breaks)} of breaks` : ''}`;
  const own = retimed ? ', by minutes of your own' : '';
  if (startsAt === null) return `${lasts}${own}; no start time is set`;
  const ends = startsAt + length * minute;
  return `${dayAndClock.format(startsAt)} – ${timeWords(ends, startsAt)}, ${lasts}${own}`;
}
